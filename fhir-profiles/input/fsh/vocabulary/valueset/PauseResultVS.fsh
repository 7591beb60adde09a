ValueSet: PauseResultVS
Id: pause-result
Title: "Pause results"
Description: "How a guided pause ended."
* include codes from system Interaction where axis = "pause-result"
