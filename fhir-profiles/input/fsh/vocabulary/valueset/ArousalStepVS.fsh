ValueSet: ArousalStepVS
Id: arousal-step
Title: "Arousal steps"
Description: "One rung up or down the arousal ladder."
* include codes from system Interaction where axis = "arousal-step"
