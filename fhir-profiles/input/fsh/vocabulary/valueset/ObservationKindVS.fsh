ValueSet: ObservationKindVS
Id: observation-kind
Title: "Kinds of observation"
Description: "What an observation of a session is about."
* include codes from system Chart where axis = "observation-kind"
