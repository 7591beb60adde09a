ValueSet: CongruenceVS
Id: congruence
Title: "Words and body"
Description: "Whether words and body tell the same."
* include codes from system Interaction where axis = "congruence"
