ValueSet: EchoAnswerVS
Id: echo-answer
Title: "Echo answers"
Description: "Answers to the echo check: is this feeling mine?"
* include codes from system Interaction where axis = "echo-answer"
