ValueSet: TherapistMoveVS
Id: therapist-move
Title: "Therapist moves"
Description: "Interventions of the therapist in the session."
* include codes from system Interaction where axis = "therapist-move"
