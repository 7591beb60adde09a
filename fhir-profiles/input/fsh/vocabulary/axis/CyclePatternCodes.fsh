// Cycle patterns. The pattern of a cycle, from the positions that lasted longest.
RuleSet: CyclePatternCodes

* #pursue-withdraw "Pursue-withdraw" "A is active and protective, B is withdrawn."
* insert On(pursue-withdraw, cycle-pattern, no)
* insert Polarity(pursue-withdraw, sideways)
* insert Source(pursue-withdraw, [[EFT (Johnson), demand-withdraw (Christensen)]])
* insert Spanish(pursue-withdraw, [[Persecución y retirada]], [[A se protege de forma activa, B se retira.]])

* #withdraw-pursue "Withdraw-pursue" "A is withdrawn, B is active and protective."
* insert On(withdraw-pursue, cycle-pattern, no)
* insert Polarity(withdraw-pursue, sideways)
* insert Source(withdraw-pursue, [[EFT (Johnson), demand-withdraw (Christensen)]])
* insert Spanish(withdraw-pursue, [[Retirada y persecución]], [[A se retira, B se protege de forma activa.]])

* #attack-attack "Attack-attack" "Both are active and protective."
* insert On(attack-attack, cycle-pattern, no)
* insert Polarity(attack-attack, sideways)
* insert Source(attack-attack, [[EFT (Johnson), demand-withdraw (Christensen)]])
* insert Spanish(attack-attack, [[Ataque y ataque]], [[Ambas personas se protegen de forma activa.]])

* #withdraw-withdraw "Withdraw-withdraw (freeze and flee)" "Both are withdrawn."
* insert On(withdraw-withdraw, cycle-pattern, no)
* insert Polarity(withdraw-withdraw, sideways)
* insert Source(withdraw-withdraw, [[EFT (Johnson), demand-withdraw (Christensen)]])
* insert Spanish(withdraw-withdraw, [[Retirada mutua (bloqueo y huida)]], [[Ambas personas se retiran.]])

* #attack-defend "Attack-defend" "Criticism is answered with defence."
* insert On(attack-defend, cycle-pattern, no)
* insert Polarity(attack-defend, sideways)
* insert Source(attack-defend, [[EFT (Johnson), demand-withdraw (Christensen)]])
* insert Spanish(attack-defend, [[Ataque y defensa]], [[A la crítica se responde con defensa.]])

* #reactive-pursue "Burnt-out pursuer" "A former pursuer has withdrawn."
* insert On(reactive-pursue, cycle-pattern, no)
* insert Polarity(reactive-pursue, sideways)
* insert Source(reactive-pursue, [[EFT (Johnson), demand-withdraw (Christensen)]])
* insert Spanish(reactive-pursue, [[Perseguidor agotado]], [[Quien antes perseguía ahora se retira.]])

* #complex "Complex, multi-move" "More than two positions, or related to trauma."
* insert On(complex, cycle-pattern, no)
* insert Polarity(complex, sideways)
* insert Source(complex, [[EFT (Johnson), demand-withdraw (Christensen)]])
* insert Spanish(complex, [[Complejo, de varios movimientos]], [[Más de dos posiciones, o relacionado con un trauma.]])

* #none "No stable pattern" "No pattern holds for long enough to be named."
* insert On(none, cycle-pattern, no)
* insert Polarity(none, neutral)
* insert Source(none, [[EFT (Johnson), demand-withdraw (Christensen)]])
* insert Spanish(none, [[Sin patrón estable]], [[Ningún patrón dura lo suficiente para nombrarlo.]])
