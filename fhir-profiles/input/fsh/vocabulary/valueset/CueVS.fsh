ValueSet: CueVS
Id: cue
Title: "Cues"
Description: "Observable signals one partner sends."
* include codes from system Interaction where axis = "cue"
