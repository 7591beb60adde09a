Extension: Audience
Id: audience
Title: "Audience of a paragraph"
Description: "For whom a paragraph is written: both partners, one of them, or the chart only."
Context: Composition.section, Composition.section.section
* value[x] 1..1
* value[x] only Coding
* valueCoding from AudienceVS (required)
