ValueSet: MarkVS
Id: mark
Title: "Marks"
Description: "Places in a session that are marked without being counted."
* include codes from system Interaction where axis = "mark"
