ValueSet: RegulationVS
Id: regulation
Title: "Regulation practices"
Description: "What a partner does to settle themselves or the other."
* include codes from system Interaction where axis = "regulation"
