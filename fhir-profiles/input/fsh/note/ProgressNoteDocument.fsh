Profile: ProgressNoteDocument
Parent: DocumentReference // not US Core: the subject is the couple
Id: progress-note-document
Title: "Progress note as a document"
Description: "Where the text of a progress note can be read as a document."
* status 1..1
* docStatus 1..1
* type 1..1
* type = $loinc#34904-3
* category 1..1
* category = $noteCategory#clinical-note
* subject 1..1
* subject only Reference(Couple)
* date 1..1
* author 1..1
* author only Reference(Practitioner)
* relatesTo 0..*
  * target only Reference(ProgressNoteDocument)
* content 1..*
  * attachment
    * contentType 1..1
    * title 1..1
* context 1..1
  * encounter 1..1
  * encounter only Reference(TherapySession)
  * related only Reference(ProgressNote)
* status and docStatus and type and category and subject and date and author and relatesTo and content and context MS
* content.attachment and content.attachment.contentType and content.attachment.data and content.attachment.title MS
