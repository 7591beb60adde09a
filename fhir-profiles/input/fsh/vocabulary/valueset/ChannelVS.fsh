ValueSet: ChannelVS
Id: channel
Title: "Channels"
Description: "By which channel a moment was perceived."
* include codes from system Interaction where axis = "channel"
