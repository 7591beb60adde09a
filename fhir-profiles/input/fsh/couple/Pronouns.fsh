Extension: Pronouns
Id: pronouns
Title: "Pronouns"
Description: "How a person wants to be spoken of, in their own words."
Context: Patient
* value[x] 1..1
* value[x] only string
