ValueSet: ProtectiveVS
Id: protective
Title: "Protective moves"
Description: "What a partner does to protect themselves when the loop goes sideways."
* include codes from system Interaction where axis = "protective"
