// Not channels, levels, derived states and answers: those qualify a moment or are worked out from it.
ValueSet: MomentCodeVS
Id: moment-code
Title: "What may be a moment's code"
Description: "Every code that can be the primary code of a moment: what a partner showed, what the therapist did, and marks."
* include codes from valueset CueVS
* include codes from valueset AffectVS
* include codes from valueset ProtectiveVS
* include codes from valueset ConnectingVS
* include codes from valueset RegulationVS
* include codes from valueset RepairVS
* include codes from valueset TherapistMoveVS
* include codes from valueset CongruenceVS
* include codes from valueset MarkVS
