ValueSet: GenderVS
Id: gender
Title: "Administrative gender"
Description: "HL7's codes of administrative gender, as the chart offers them."
* $gender#female
* $gender#male
* $gender#other
* $gender#unknown
