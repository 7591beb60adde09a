// Pause results. How a guided pause ended.
RuleSet: PauseResultCodes

* #pause-both "Both settled" "Both were settled at the end of the guided pause."
* insert On(pause-both, pause-result, no)
* insert Source(pause-both, [[Empathy loop article, practice 3]])
* insert Spanish(pause-both, [[Ambas personas en calma]], [[Ambas personas estaban en calma al final de la pausa guiada.]])

* #pause-a "Only A settled" "A settled, B not yet."
* insert On(pause-a, pause-result, no)
* insert Source(pause-a, [[Empathy loop article, practice 3]])
* insert Spanish(pause-a, [[Solo A en calma]], [[A en calma, B todavía no.]])

* #pause-b "Only B settled" "B settled, A not yet."
* insert On(pause-b, pause-result, no)
* insert Source(pause-b, [[Empathy loop article, practice 3]])
* insert Spanish(pause-b, [[Solo B en calma]], [[B en calma, A todavía no.]])

* #pause-not-yet "Not yet" "Neither settled."
* insert On(pause-not-yet, pause-result, no)
* insert Source(pause-not-yet, [[Empathy loop article, practice 3]])
* insert Spanish(pause-not-yet, [[Todavía no]], [[Ninguna de las dos personas en calma.]])
