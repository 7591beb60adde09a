// Words and body. Whether words and body tell the same.
RuleSet: CongruenceCodes

* #congruent "Congruent" "Words and body tell the same."
* insert On(congruent, congruence, no)
* insert Polarity(congruent, neutral)
* insert Source(congruent, [[Empathy loop article]])
* insert Spanish(congruent, [[Congruente]], [[Las palabras y el cuerpo dicen lo mismo.]])

* #soft-words-tense-body "Soft words, tense body" "Agreeable words while the body is tense."
* insert On(soft-words-tense-body, congruence, no)
* insert Polarity(soft-words-tense-body, sideways)
* insert Source(soft-words-tense-body, [[Empathy loop article]])
* insert Spanish(soft-words-tense-body, [[Palabras suaves, cuerpo tenso]], [[Palabras conciliadoras con el cuerpo tenso.]])

* #harsh-words-soft-body "Harsh words, soft body" "Protest in words over a vulnerable body."
* insert On(harsh-words-soft-body, congruence, no)
* insert Polarity(harsh-words-soft-body, neutral)
* insert Source(harsh-words-soft-body, [[Empathy loop article]])
* insert Spanish(harsh-words-soft-body, [[Palabras duras, cuerpo suave]], [[Protesta en las palabras sobre un cuerpo vulnerable.]])

* #masked "Masking smile" "A smile over distress."
* insert On(masked, congruence, no)
* insert Polarity(masked, sideways)
* insert Source(masked, [[Empathy loop article]])
* insert Spanish(masked, [[Sonrisa que oculta]], [[Una sonrisa sobre el malestar.]])

* #unclear "Unclear" "It cannot be told."
* insert On(unclear, congruence, no)
* insert Polarity(unclear, neutral)
* insert Source(unclear, [[Empathy loop article]])
* insert Spanish(unclear, [[No está claro]], [[No se puede saber.]])
