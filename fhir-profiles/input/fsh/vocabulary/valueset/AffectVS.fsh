ValueSet: AffectVS
Id: affect
Title: "Feelings"
Description: "Feelings beneath or at the surface of a move; also what goes with a moment as its feeling."
* include codes from system Interaction where axis = "affect"
