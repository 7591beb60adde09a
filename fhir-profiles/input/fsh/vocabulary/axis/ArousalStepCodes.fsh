// Arousal steps. One rung up or down the arousal ladder.
RuleSet: ArousalStepCodes

* #settles "Settles" "Arousal one rung toward settled; from gone flat it rises to settled."
* insert On(settles, arousal-step, no)
* insert Source(settles, [[Charting pad: a code for one key]])
* insert Spanish(settles, [[Se calma]], [[La activación baja un peldaño hacia la calma; desde «sin respuesta» sube a «en calma».]])

* #tenses "Tenses" "Arousal one rung up; from gone flat to activated."
* insert On(tenses, arousal-step, no)
* insert Source(tenses, [[Charting pad: a code for one key]])
* insert Spanish(tenses, [[Se tensa]], [[La activación sube un peldaño; desde «sin respuesta» pasa a «con activación».]])
