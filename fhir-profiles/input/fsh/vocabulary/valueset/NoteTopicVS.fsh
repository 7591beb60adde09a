ValueSet: NoteTopicVS
Id: note-topic
Title: "Topics of a paragraph"
Description: "What a paragraph of a note is about."
* include codes from system Chart where axis = "note-topic"
