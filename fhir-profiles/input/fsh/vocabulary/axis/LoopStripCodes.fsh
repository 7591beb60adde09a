// Loop strip states. What the therapist marks on the loop strip.
RuleSet: LoopStripCodes

* #connecting "Connecting" "The loop connects: each can be reached and answers."
* insert On(connecting, loop-strip, no)
* insert Polarity(connecting, connecting)
* insert Source(connecting, [[Empathy loop article]])
* insert Spanish(connecting, [[Conecta]], [[El círculo conecta: se puede llegar a cada persona y responde.]])

* #neutral "Neutral" "Neither connecting nor sideways."
* insert On(neutral, loop-strip, no)
* insert Polarity(neutral, neutral)
* insert Source(neutral, [[Empathy loop article]])
* insert Spanish(neutral, [[Neutro]], [[Ni conecta ni se desvía.]])

* #sideways "Sideways" "The loop goes sideways: protection answers protection."
* insert On(sideways, loop-strip, no)
* insert Polarity(sideways, sideways)
* insert Source(sideways, [[Empathy loop article]])
* insert Spanish(sideways, [[Se desvía]], [[El círculo se desvía: la protección responde a la protección.]])
