Extension: RevokedAt
Id: revoked-at
Title: "When a consent was taken back"
Description: "The moment at which a partner took a consent back; it stops future releases only."
Context: Consent
* value[x] 1..1
* value[x] only instant
