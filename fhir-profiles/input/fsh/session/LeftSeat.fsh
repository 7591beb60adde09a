Extension: LeftSeat
Id: left-seat
Title: "Left seat"
Description: "Which partner sat on the therapist's left: the seat belongs to the session, the letter to the couple."
Context: Encounter
* value[x] 1..1
* value[x] only Coding
* valueCoding from ActorVS (required)
