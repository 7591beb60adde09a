ValueSet: GasRaterVS
Id: gas-rater
Title: "Who rated a goal"
Description: "Codes of goal attainment scores by who gave them."
* insert LoincNotice
* $loinc#107333-7 "Practitioner follow-up goal attainment scaling score"
* $loinc#107334-5 "Patient follow-up goal attainment scaling score"
