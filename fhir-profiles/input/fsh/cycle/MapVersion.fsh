Extension: MapVersion
Id: map-version
Title: "Version of a cycle map"
Description: "The number of this version of the formulation, 1 for the first."
Context: ClinicalImpression
* value[x] 1..1
* value[x] only positiveInt
