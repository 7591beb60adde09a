Extension: ContentHash
Id: content-hash
Title: "Hash of what was signed"
Description: "SHA-256, in hexadecimal, of the text of the note as it was signed; a signed note never changes."
Context: Composition.attester
* value[x] 1..1
* value[x] only string
* valueString ^maxLength = 64
