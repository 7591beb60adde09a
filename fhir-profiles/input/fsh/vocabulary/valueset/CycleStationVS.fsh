ValueSet: CycleStationVS
Id: cycle-station
Title: "Stations of a cycle map"
Description: "One half of the loop, in the order in which it runs."
* include codes from system Chart where axis = "cycle-station"
