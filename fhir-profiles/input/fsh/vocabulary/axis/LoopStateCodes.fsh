// Loop states. Derived labels of what happens between two partners; never charted by hand.
RuleSet: LoopStateCodes

* #attuned "Attuned" "Both connecting and settled or activated, each answering the other."
* insert On(attuned, loop-state, no)
* insert Polarity(attuned, connecting)
* insert Source(attuned, [[Empathy loop article; Butler & Randall 2013; Reed, Barnard & Butler 2015; Tronick]])
* insert Spanish(attuned, [[En sintonía]], [[Las dos personas conectan, en calma o con activación, y se responden.]])

* #coregulating "Co-regulating" "The arousal of both is coupled and moves toward settled."
* insert On(coregulating, loop-state, no)
* insert Polarity(coregulating, connecting)
* insert Source(coregulating, [[Empathy loop article; Butler & Randall 2013; Reed, Barnard & Butler 2015; Tronick]])
* insert Spanish(coregulating, [[Corregulación]], [[La activación de ambas personas va unida y avanza hacia la calma.]])

* #reconnected "Reconnected" "After a sideways stretch both settle and at least one repair was accepted."
* insert On(reconnected, loop-state, no)
* insert Polarity(reconnected, connecting)
* insert Source(reconnected, [[Empathy loop article; Butler & Randall 2013; Reed, Barnard & Butler 2015; Tronick]])
* insert Spanish(reconnected, [[Reconexión]], [[Después de un tramo desviado ambas personas se calman y al menos una reparación fue aceptada.]])

* #parallel "Parallel, neutral" "No charge and little contact."
* insert On(parallel, loop-state, no)
* insert Polarity(parallel, neutral)
* insert Source(parallel, [[Empathy loop article; Butler & Randall 2013; Reed, Barnard & Butler 2015; Tronick]])
* insert Spanish(parallel, [[Paralelo, neutro]], [[Sin carga y con poco contacto.]])

* #echo "Echo" "One partner's state appears in the other within seconds, unnoticed; its polarity is that of what is echoed."
* insert On(echo, loop-state, no)
* insert Source(echo, [[Empathy loop article; Butler & Randall 2013; Reed, Barnard & Butler 2015; Tronick]])
* insert Spanish(echo, [[Eco]], [[El estado de una persona aparece en la otra en segundos, sin que se note; su polaridad es la de lo que se repite.]])

* #spiral "Spiral" "Sideways moments answered in kind, with rising arousal."
* insert On(spiral, loop-state, no)
* insert Polarity(spiral, sideways)
* insert Source(spiral, [[Empathy loop article; Butler & Randall 2013; Reed, Barnard & Butler 2015; Tronick]])
* insert Spanish(spiral, [[Espiral]], [[Momentos desviados que se devuelven, con activación creciente.]])

* #codysregulated "Co-dysregulated" "The arousal of both is coupled and moves away from settled; both shut down included."
* insert On(codysregulated, loop-state, no)
* insert Polarity(codysregulated, sideways)
* insert Source(codysregulated, [[Empathy loop article; Butler & Randall 2013; Reed, Barnard & Butler 2015; Tronick]])
* insert Spanish(codysregulated, [[Codesregulación]], [[La activación de ambas personas va unida y se aleja de la calma; incluye que ambas se apaguen.]])

* #mismatch "Mismatch" "The partners are in different states, not yet repaired; ordinary and expected."
* insert On(mismatch, loop-state, no)
* insert Polarity(mismatch, neutral)
* insert Source(mismatch, [[Empathy loop article; Butler & Randall 2013; Reed, Barnard & Butler 2015; Tronick]])
* insert Spanish(mismatch, [[Desajuste]], [[Cada persona está en un estado distinto, aún sin reparar; es habitual y esperable.]])

* #one-holds "One holds steady" "One partner stays settled while the other is strongly activated or flooded."
* insert On(one-holds, loop-state, no)
* insert Polarity(one-holds, connecting)
* insert Source(one-holds, [[Empathy loop article; Butler & Randall 2013; Reed, Barnard & Butler 2015; Tronick]])
* insert Spanish(one-holds, [[Una persona se mantiene firme]], [[Una persona sigue en calma mientras la otra tiene mucha activación o se desborda.]])
