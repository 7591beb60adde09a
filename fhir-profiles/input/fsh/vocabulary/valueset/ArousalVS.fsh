ValueSet: ArousalVS
Id: arousal
Title: "Arousal levels"
Description: "How aroused a partner appears, from gone flat to flooded. Ordinal."
* include codes from system Interaction where axis = "arousal"
