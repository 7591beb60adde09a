ValueSet: ReleasePurposeVS
Id: release-purpose
Title: "Purposes of a release"
Description: "Why a partner lets the practice release something."
* include codes from system Chart where axis = "release-purpose"
