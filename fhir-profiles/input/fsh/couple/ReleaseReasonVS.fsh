ValueSet: ReleaseReasonVS
Id: release-reason
Title: "Reasons of a release"
Description: "HL7's codes for the purposes of a release."
* $actReason#TREAT "treatment"
* $actReason#PATRQT "patient requested"
* $actReason#HPAYMT "healthcare payment"
