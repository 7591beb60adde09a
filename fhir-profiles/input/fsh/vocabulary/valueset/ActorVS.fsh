ValueSet: ActorVS
Id: actor
Title: "Actors"
Description: "Who showed something in a session, or who gave a rating."
* include codes from system Chart where axis = "actor"
