ValueSet: SecretsPolicyVS
Id: secrets-policy
Title: "Secrets policies"
Description: "What the therapist keeps from one partner, as agreed by both."
* include codes from system Chart where axis = "secrets-policy"
