ValueSet: SessionClassVS
Id: session-class
Title: "Where a session takes place"
Description: "In the practice or by video."
* $actCode#AMB "ambulatory"
* $actCode#VR "virtual"
