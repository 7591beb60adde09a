ValueSet: ObservationPartVS
Id: observation-part
Title: "Parts of an observation"
Description: "What a component of an observation tells."
* include codes from system Chart where axis = "observation-part"
