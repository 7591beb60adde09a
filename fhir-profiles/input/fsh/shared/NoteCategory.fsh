// US Core's one category, so that it can be validated where that package is not at hand.
CodeSystem: NoteCategory
Id: us-core-documentreference-category
Title: "Category of a clinical note"
Description: "The category by which US Core tells clinical notes from other documents."
* ^url = "http://hl7.org/fhir/us/core/CodeSystem/us-core-documentreference-category"
* ^content = #complete
* ^caseSensitive = true
* ^experimental = false
* #clinical-note "Clinical Note" "Part of health record where health care professionals record details to document a patient's clinical status or achievements."
