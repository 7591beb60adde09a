Extension: Actor
Id: actor
Title: "Who acted"
Description: "Whether it was A, B, the therapist or both together. The letters never change in a couple, so that what was charted can be read without opening any Patient."
Context: Observation.focus, Group.member
* value[x] 1..1
* value[x] only Coding
* valueCoding from ActorVS (required)
