ValueSet: ObservationKindVS
Id: observation-kind
Title: "Kinds of observation"
Description: "What an observation of a session is about, where its code is not what a partner showed."
* include codes from system Chart where axis = "observation-kind"
