Extension: SessionsSeen
Id: sessions-seen
Title: "In how many sessions"
Description: "In how many sessions such a cycle was seen when the map was made."
Context: ClinicalImpression
* value[x] 1..1
* value[x] only unsignedInt
