ValueSet: GasLevelVS
Id: gas-level
Title: "Levels of goal attainment"
Description: "The five answers of goal attainment scaling, from much less to much better than expected."
* ^url = "http://loinc.org/vs/LL6900-6"
* insert LoincNotice
* $loinc#LA34479-8 "Much better than expected"
* $loinc#LA34480-6 "Better than expected"
* $loinc#LA34481-4 "Expected outcome"
* $loinc#LA34483-0 "Less than expected"
* $loinc#LA34484-8 "Much less than expected"
