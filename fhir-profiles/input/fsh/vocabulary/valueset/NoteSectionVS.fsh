ValueSet: NoteSectionVS
Id: note-section
Title: "Sections of a note"
Description: "The parts of a progress note."
* include codes from system Chart where axis = "note-section"
