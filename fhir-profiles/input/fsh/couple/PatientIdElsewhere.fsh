Extension: PatientIdElsewhere
Id: patient-id-elsewhere
Title: "Logical id elsewhere"
Description: "The logical id of this person's Patient at the FHIR end point of the system that gave the record number."
Context: Patient.identifier
* value[x] 1..1
* value[x] only id
