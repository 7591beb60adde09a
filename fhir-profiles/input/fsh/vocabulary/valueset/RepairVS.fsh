ValueSet: RepairVS
Id: repair
Title: "Repair attempts"
Description: "Bids to stop or ease a sideways loop."
* include codes from system Interaction where axis = "repair"
