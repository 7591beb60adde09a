ValueSet: EndingRuleVS
Id: ending-rule
Title: "Rules of an ending"
Description: "By which rule the ending of a cycle was found. Times found by different rules are never pooled."
* include codes from system Chart where axis = "ending-rule"
