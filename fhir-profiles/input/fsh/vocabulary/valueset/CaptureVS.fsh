ValueSet: CaptureVS
Id: capture
Title: "Ways of charting"
Description: "How an observation came into the chart."
* include codes from system Chart where axis = "capture"
* Interaction#self-report
