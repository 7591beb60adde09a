ValueSet: ConnectingVS
Id: connecting
Title: "Connecting moves"
Description: "What a partner does that connects."
* include codes from system Interaction where axis = "connecting"
