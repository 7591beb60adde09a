ValueSet: RepairOutcomeVS
Id: repair-outcome
Title: "Repair outcomes"
Description: "How the partner answered a repair attempt."
* include codes from system Interaction where axis = "repair-outcome"
