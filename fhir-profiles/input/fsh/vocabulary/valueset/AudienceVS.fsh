ValueSet: AudienceVS
Id: audience
Title: "Audiences of a paragraph"
Description: "For whom a paragraph of a note is written."
* include codes from system Chart where axis = "audience"
