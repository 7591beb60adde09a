// Echo answers. Answers to the echo check: is this feeling mine?
RuleSet: EchoAnswerCodes

* #own "Mine" "The feeling is the partner's own."
* insert On(own, echo-answer, no)
* insert Source(own, [[Empathy loop article, practice 1]])
* insert Spanish(own, [[Propio]], [[El sentimiento es de la persona misma.]])

* #picked-up "Picked up" "The feeling was picked up from the other."
* insert On(picked-up, echo-answer, no)
* insert Source(picked-up, [[Empathy loop article, practice 1]])
* insert Spanish(picked-up, [[Contagiado]], [[El sentimiento se lo contagió la otra persona.]])

* #both "Both" "Partly own, partly picked up."
* insert On(both, echo-answer, no)
* insert Source(both, [[Empathy loop article, practice 1]])
* insert Spanish(both, [[Ambos]], [[En parte propio, en parte contagiado.]])

* #unsure "Unsure" "The partner cannot tell."
* insert On(unsure, echo-answer, no)
* insert Source(unsure, [[Empathy loop article, practice 1]])
* insert Spanish(unsure, [[No lo sabe]], [[La persona no puede decirlo.]])
