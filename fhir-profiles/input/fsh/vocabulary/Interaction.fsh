// The words of the chart. One rule set an axis, in the folder axis; a practice chooses and relabels
// codes, it adds none.
CodeSystem: Interaction
Id: interaction
Title: "Interaction of two partners"
Description: "What an observer charts of the interaction of two partners: cues, feelings, moves, practices, repairs, and the words for what happens between them. Every code is an observer's impression."
* ^language = #en
* ^caseSensitive = true
* ^experimental = false
* insert ConceptProperty(axis, [[The list of codes that it belongs to.]])
* insert ConceptProperty(polarity, [[connecting, neutral or sideways; absent where the code has none.]])
* insert ConceptProperty(partner-state, [[The state in which it puts the partner who shows it: connecting, neutral, active-protective or withdrawn; absent where it leaves the state as it was.]])
* insert ConceptProperty(tallied, [[yes, no, or if-spontaneous: counted only when nobody prompted it.]])
* insert ConceptProperty(spaff, [[The nearest codes of the Specific Affect Coding System.]])
* insert ConceptProperty(rmics, [[The nearest code of the Rapid Marital Interaction Coding System.]])
* insert ConceptProperty(source, [[Where the code comes from.]])
* insert ChannelCodes
* insert ArousalCodes
* insert CueCodes
* insert AffectCodes
* insert ProtectiveCodes
* insert ConnectingCodes
* insert RegulationCodes
* insert RepairCodes
* insert RepairOutcomeCodes
* insert LoopStateCodes
* insert CyclePatternCodes
* insert TherapistMoveCodes
* insert CongruenceCodes
* insert MarkCodes
* insert ArousalStepCodes
* insert EchoAnswerCodes
* insert PauseResultCodes
* insert ShiftAnswerCodes
* insert LoopStripCodes
