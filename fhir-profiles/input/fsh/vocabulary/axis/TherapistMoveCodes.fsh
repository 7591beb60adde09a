// Therapist moves. Interventions of the therapist in the session.
RuleSet: TherapistMoveCodes

* #t-slow "Slows down" "The therapist slows the process."
* insert On(t-slow, therapist-move, no)
* insert Source(t-slow, [[EFT, Gottman method]])
* insert Spanish(t-slow, [[Baja el ritmo]], [[El terapeuta enlentece el proceso.]])

* #t-track "Tracks the cycle" "The therapist reflects the sequence of moves."
* insert On(t-track, therapist-move, no)
* insert Source(t-track, [[EFT, Gottman method]])
* insert Spanish(t-track, [[Sigue el ciclo]], [[El terapeuta refleja la secuencia de movimientos.]])

* #t-heighten "Heightens emotion" "The therapist repeats, uses an image or the present tense."
* insert On(t-heighten, therapist-move, no)
* insert Source(t-heighten, [[EFT, Gottman method]])
* insert Spanish(t-heighten, [[Intensifica la emoción]], [[El terapeuta repite, usa una imagen o el presente.]])

* #t-enact "Enactment" "The therapist asks the partners to speak to each other."
* insert On(t-enact, therapist-move, no)
* insert Source(t-enact, [[EFT, Gottman method]])
* insert Spanish(t-enact, [[Escenificación]], [[El terapeuta pide que se hablen directamente.]])

* #t-regulate "Guides body regulation" "The therapist guides breathing or grounding."
* insert On(t-regulate, therapist-move, no)
* insert Source(t-regulate, [[EFT, Gottman method]])
* insert Spanish(t-regulate, [[Guía la regulación corporal]], [[El terapeuta guía la respiración o el anclaje.]])

* #t-block "Blocks escalation" "The therapist stops a harmful exchange."
* insert On(t-block, therapist-move, no)
* insert Source(t-block, [[EFT, Gottman method]])
* insert Spanish(t-block, [[Frena la escalada]], [[El terapeuta detiene un intercambio dañino.]])

* #t-psychoed "Explains" "The therapist explains how the loop works."
* insert On(t-psychoed, therapist-move, no)
* insert Source(t-psychoed, [[EFT, Gottman method]])
* insert Spanish(t-psychoed, [[Explica]], [[El terapeuta explica cómo funciona el círculo.]])

* #t-prompt-repair "Prompts repair" "The therapist invites a repair."
* insert On(t-prompt-repair, therapist-move, no)
* insert Source(t-prompt-repair, [[EFT, Gottman method]])
* insert Spanish(t-prompt-repair, [[Invita a reparar]], [[El terapeuta invita a una reparación.]])

* #t-step "Therapist step" "A step of the therapist, its kind not yet given; refined later."
* insert On(t-step, therapist-move, no)
* insert Source(t-step, [[Charting pad: a code for one key]])
* insert Spanish(t-step, [[Intervención del terapeuta]], [[Una intervención del terapeuta, aún sin precisar; se precisa después.]])
