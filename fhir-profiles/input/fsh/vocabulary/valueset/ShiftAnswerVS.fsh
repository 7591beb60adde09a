ValueSet: ShiftAnswerVS
Id: shift-answer
Title: "Shift answers"
Description: "Answers to the question whether something shifted."
* include codes from system Interaction where axis = "shift-answer"
