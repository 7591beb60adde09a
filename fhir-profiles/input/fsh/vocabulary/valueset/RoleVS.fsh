ValueSet: RoleVS
Id: role
Title: "Roles"
Description: "What somebody does in the practice, beside the therapist."
* include codes from system Chart where axis = "role"
* Chart#therapist
