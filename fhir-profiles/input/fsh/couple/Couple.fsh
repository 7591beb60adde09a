Profile: Couple
Parent: Group
Id: couple
Title: "Couple"
Description: "Two people in care together. Used inside the practice's own system; never exported to one partner's chart, because it names the other."
* active 1..1
* type = #person
* actual = true
* code 1..1
* code = Chart#couple
* quantity 0..0
* characteristic 0..0
* member 2..2
  * extension contains Actor named actor 1..1
  * entity only Reference(Patient)
  * period 1..1
    * start 1..1
* active and type and actual and code and member and member.entity and member.period MS
* member.extension[actor] MS
