ValueSet: GasRaterVS
Id: gas-rater
Title: "Who rated a goal"
Description: "Codes of goal attainment scores by who gave them."
* ^copyright = "This material contains content from LOINC (http://loinc.org). LOINC is copyright Regenstrief Institute, Inc. and the Logical Observation Identifiers Names and Codes (LOINC) Committee and is available at no cost under the license at http://loinc.org/license."
* $loinc#107333-7 "Practitioner follow-up goal attainment scaling score"
* $loinc#107334-5 "Patient follow-up goal attainment scaling score"
