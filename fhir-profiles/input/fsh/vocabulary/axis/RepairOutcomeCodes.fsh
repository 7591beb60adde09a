// Repair outcomes. How the partner answered a repair attempt.
RuleSet: RepairOutcomeCodes

* #o-accepted "Accepted" "The partner turns toward it within the response window."
* insert On(o-accepted, repair-outcome, no)
* insert Polarity(o-accepted, connecting)
* insert Source(o-accepted, [[Gottman; Tronick match-mismatch-repair]])
* insert Spanish(o-accepted, [[Aceptada]], [[La otra persona responde acercándose dentro del plazo de respuesta.]])

* #o-partial "Acknowledged" "Noted, without softening."
* insert On(o-partial, repair-outcome, no)
* insert Polarity(o-partial, neutral)
* insert Source(o-partial, [[Gottman; Tronick match-mismatch-repair]])
* insert Spanish(o-partial, [[Reconocida]], [[La nota, pero sin suavizarse.]])

* #o-ignored "Missed or ignored" "No response within the window."
* insert On(o-ignored, repair-outcome, no)
* insert Polarity(o-ignored, sideways)
* insert Source(o-ignored, [[Gottman; Tronick match-mismatch-repair]])
* insert Spanish(o-ignored, [[Inadvertida o ignorada]], [[Sin respuesta dentro del plazo.]])

* #o-rejected "Rejected" "Answered with a protective move."
* insert On(o-rejected, repair-outcome, no)
* insert Polarity(o-rejected, sideways)
* insert Source(o-rejected, [[Gottman; Tronick match-mismatch-repair]])
* insert Spanish(o-rejected, [[Rechazada]], [[Respondida con un movimiento de protección.]])

* #o-countered "Counter-repair" "The partner answers with a repair of their own."
* insert On(o-countered, repair-outcome, no)
* insert Polarity(o-countered, connecting)
* insert Source(o-countered, [[Gottman; Tronick match-mismatch-repair]])
* insert Spanish(o-countered, [[Reparación recíproca]], [[La otra persona responde con su propia reparación.]])

* #o-unseen "Not observable" "Off camera, or interrupted by the therapist."
* insert On(o-unseen, repair-outcome, no)
* insert Polarity(o-unseen, neutral)
* insert Source(o-unseen, [[Gottman; Tronick match-mismatch-repair]])
* insert Spanish(o-unseen, [[No observable]], [[Fuera de cámara o interrumpida por el terapeuta.]])
