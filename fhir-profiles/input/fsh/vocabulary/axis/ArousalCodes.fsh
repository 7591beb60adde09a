// Arousal levels. How aroused a partner appears, from gone flat to flooded. Ordinal.
RuleSet: ArousalCodes

* #ar0 "Gone flat" "Flat, numb, absent or frozen; very slow answers."
* insert On(ar0, arousal, no)
* insert Polarity(ar0, sideways)
* insert Source(ar0, [[Gottman flooding; window of tolerance (Siegel)]])
* insert Spanish(ar0, [[Sin respuesta]], [[Apagamiento, ausencia o bloqueo; respuestas muy lentas.]])

* #ar1 "Settled" "Able to listen and to take in what is said."
* insert On(ar1, arousal, no)
* insert Polarity(ar1, connecting)
* insert Source(ar1, [[Gottman flooding; window of tolerance (Siegel)]])
* insert Spanish(ar1, [[En calma]], [[Puede escuchar y recibir lo que se dice.]])

* #ar2 "Activated" "Raised, and still able to listen."
* insert On(ar2, arousal, no)
* insert Polarity(ar2, neutral)
* insert Source(ar2, [[Gottman flooding; window of tolerance (Siegel)]])
* insert Spanish(ar2, [[Con activación]], [[Con más activación, pero todavía puede escuchar.]])

* #ar3 "Strongly activated" "Hard to take the partner in; fast, loud or tight."
* insert On(ar3, arousal, no)
* insert Polarity(ar3, sideways)
* insert Source(ar3, [[Gottman flooding; window of tolerance (Siegel)]])
* insert Spanish(ar3, [[Con mucha activación]], [[Le cuesta recibir lo que dice la otra persona; habla rápido, alto o con tensión.]])

* #ar4 "Flooded" "Overwhelmed; cannot take anything in. An observer's impression; heart rate is a research marker only."
* insert On(ar4, arousal, no)
* insert Polarity(ar4, sideways)
* insert Source(ar4, [[Gottman flooding; window of tolerance (Siegel)]])
* insert Spanish(ar4, [[Desborde]], [[Sobrepasada; no puede recibir nada. Es una impresión de quien observa; la frecuencia cardiaca es solo un indicador de investigación.]])
