// How the record says it, beside what was observed (CodeSystem interaction). The two share no code,
// so that a bare code names one concept.
CodeSystem: Chart
Id: chart
Title: "Terms of the chart"
Description: "Who acted, how an observation came into the chart, what a part of it tells, for whom a paragraph is written: the terms that the record itself needs."
* ^language = #en
* ^caseSensitive = true
* ^experimental = false
* insert ConceptProperty(axis, [[The list of codes that it belongs to.]])

// Uses of a designation. What a designation of a code is for.
* #noticed "Clause after “I noticed when”" "What the other partner did, spoken to that partner."
* insert Carries(noticed, axis, designation-use)
* insert Spanish(noticed, [[Frase tras «Noté que»]], [[Lo que hizo la otra persona, dicho a esa persona.]])
* #felt "Clause after “I felt”" "A feeling of the speaker."
* insert Carries(felt, axis, designation-use)
* insert Spanish(felt, [[Frase tras «sentí»]], [[Un sentimiento de quien habla.]])
* #did "Clause after “and I think I”" "What the speaker did, in the past tense."
* insert Carries(did, axis, designation-use)
* insert Spanish(did, [[Frase tras «y creo que»]], [[Lo que hizo quien habla, en pasado.]])
* #noticed-told "Clause after “noticed when”, told of both" "What the other partner did, told to somebody else, with places for names and pronouns."
* insert Carries(noticed-told, axis, designation-use)
* insert Spanish(noticed-told, [[Frase tras «notó que», contada]], [[Lo que hizo la otra persona, contado a alguien más, con lugares para nombres y pronombres.]])
* #felt-told "Clause after “felt”, told of both" "A feeling of the speaker, told to somebody else."
* insert Carries(felt-told, axis, designation-use)
* insert Spanish(felt-told, [[Frase tras «sintió», contada]], [[Un sentimiento de quien habla, contado a alguien más.]])
* #did-told "Clause after the speaker’s name, told of both" "What the speaker did, told to somebody else, in the past tense."
* insert Carries(did-told, axis, designation-use)
* insert Spanish(did-told, [[Frase tras el nombre de quien habla, contada]], [[Lo que hizo quien habla, contado a alguien más, en pasado.]])
* #definition "Definition in another language" "The definition of the code, translated."
* insert Carries(definition, axis, designation-use)
* insert Spanish(definition, [[Definición en otro idioma]], [[La definición del código, traducida.]])

// Actors. Who showed something in a session, or who gave a rating.
* #a "A" "The partner who is A for the life of the couple."
* insert Carries(a, axis, actor)
* insert Spanish(a, [[A]], [[La persona que es A durante toda la vida de la pareja.]])
* #b "B" "The partner who is B for the life of the couple."
* insert Carries(b, axis, actor)
* insert Spanish(b, [[B]], [[La persona que es B durante toda la vida de la pareja.]])
* #therapist "Therapist" "The therapist who leads the session."
* insert Carries(therapist, axis, actor)
* insert Spanish(therapist, [[Terapeuta]], [[Quien dirige la sesión.]])
* #dyad "Both together" "Both partners together."
* insert Carries(dyad, axis, actor)
* insert Spanish(dyad, [[Ambas personas]], [[Las dos personas de la pareja juntas.]])

// Ways of charting. How an observation came into the chart.
* #live "Live" "Charted while it happened."
* insert Carries(live, axis, capture)
* insert Spanish(live, [[En vivo]], [[Registrado mientras ocurría.]])
* #recall "From memory" "Charted after the session from memory; enters no timing measure."
* insert Carries(recall, axis, capture)
* insert Spanish(recall, [[De memoria]], [[Registrado de memoria después de la sesión; no entra en ninguna medida de tiempo.]])
* #video "From video" "Charted while watching a recording."
* insert Carries(video, axis, capture)
* insert Spanish(video, [[De vídeo]], [[Registrado al ver una grabación.]])

// Kinds of observation. What an observation of a session is about, where its code is not what a partner showed.
* #interaction "Interaction of partners" "An observation of how two partners interact."
* insert Carries(interaction, axis, observation-kind)
* insert Spanish(interaction, [[Interacción de la pareja]], [[Una observación de cómo interactúan dos personas.]])
* #loop-strip "Loop strip" "The stretches of a session in which the loop connected, was neutral or went sideways."
* insert Carries(loop-strip, axis, observation-kind)
* insert Spanish(loop-strip, [[Cinta del círculo]], [[Los tramos de una sesión en que el círculo conectó, fue neutro o se desvió.]])
* #arousal-series "Arousal over the session" "The arousal of one partner over a session, as observed."
* insert Carries(arousal-series, axis, observation-kind)
* insert Spanish(arousal-series, [[Activación durante la sesión]], [[La activación de una persona durante la sesión, según quien observa.]])
* #echo-check "Echo check" "Whether a feeling was the partner’s own or picked up from the other."
* insert Carries(echo-check, axis, observation-kind)
* insert Spanish(echo-check, [[Comprobación del eco]], [[Si un sentimiento era propio o contagiado por la otra persona.]])
* #interaction-cycle "Interaction cycle" "One occurrence of a cycle in a session, found by rule and confirmed by the therapist."
* insert Carries(interaction-cycle, axis, observation-kind)
* insert Spanish(interaction-cycle, [[Ciclo de interacción]], [[Una aparición de un ciclo en una sesión, hallada por regla y confirmada por el terapeuta.]])
* #cycle-map "Cycle map" "The formulation of a couple’s cycle."
* insert Carries(cycle-map, axis, observation-kind)
* insert Spanish(cycle-map, [[Mapa del ciclo]], [[La formulación del ciclo de una pareja.]])

// Parts of an observation. What a component of an observation tells.
* #feeling "Feeling" "The feeling that went with it."
* insert Carries(feeling, axis, observation-part)
* insert Spanish(feeling, [[Sentimiento]], [[El sentimiento que lo acompañó.]])
* #strength "Strength" "1 slight, 2 clear, 3 strong."
* insert Carries(strength, axis, observation-part)
* insert Spanish(strength, [[Fuerza]], [[1 leve, 2 clara, 3 fuerte.]])
* #prompted "Prompted" "Whether the therapist had asked for it."
* insert Carries(prompted, axis, observation-part)
* insert Spanish(prompted, [[Sugerido]], [[Si el terapeuta lo había pedido.]])
* #offset "Time in the session" "Milliseconds since the session began."
* insert Carries(offset, axis, observation-part)
* insert Spanish(offset, [[Tiempo en la sesión]], [[Milisegundos desde el inicio de la sesión.]])
* #channel "Channel" "By which channel it was perceived."
* insert Carries(channel, axis, observation-part)
* insert Spanish(channel, [[Canal]], [[Por qué canal se percibió.]])
* #first-move "First move" "The partner who showed the first moment."
* insert Carries(first-move, axis, observation-part)
* insert Spanish(first-move, [[Primer movimiento]], [[La persona que mostró el primer momento.]])
* #pattern "Pattern" "The pattern of the cycle, as the therapist sees it."
* insert Carries(pattern, axis, observation-part)
* insert Spanish(pattern, [[Patrón]], [[El patrón del ciclo, según el terapeuta.]])
* #pattern-found "Pattern found by rule" "The pattern that the rule found; the therapist’s own label wins."
* insert Carries(pattern-found, axis, observation-part)
* insert Spanish(pattern-found, [[Patrón hallado por regla]], [[El patrón que halló la regla; prevalece la etiqueta del terapeuta.]])
* #one-sided "One-sided" "Whether only one partner went sideways; such a stretch is not counted as a cycle."
* insert Carries(one-sided, axis, observation-part)
* insert Spanish(one-sided, [[De un solo lado]], [[Si solo una persona se desvió; ese tramo no cuenta como ciclo.]])
* #ending "Ending" "How the cycle ended."
* insert Carries(ending, axis, observation-part)
* insert Spanish(ending, [[Final]], [[Cómo terminó el ciclo.]])
* #ending-rule "Rule of the ending" "By which rule the ending was found."
* insert Carries(ending-rule, axis, observation-part)
* insert Spanish(ending-rule, [[Regla del final]], [[Por qué regla se halló el final.]])
* #latency "Time to its end" "Milliseconds from the onset to the ending; absent where it was not seen to end."
* insert Carries(latency, axis, observation-part)
* insert Spanish(latency, [[Tiempo hasta su final]], [[Milisegundos desde el inicio hasta el final; ausente si no se vio terminar.]])
* #regulation-course "Course of arousal" "Where the arousal of the two went: back to settled or away from it. Descriptive."
* insert Carries(regulation-course, axis, observation-part)
* insert Spanish(regulation-course, [[Curso de la activación]], [[Adónde fue la activación de ambas personas: hacia la calma o lejos de ella. Descriptivo.]])
* #last-sideways "Last sideways moment" "Milliseconds since the session began, at the last sideways moment of the stretch."
* insert Carries(last-sideways, axis, observation-part)
* insert Spanish(last-sideways, [[Último momento desviado]], [[Milisegundos desde el inicio de la sesión, en el último momento desviado del tramo.]])
* #settled-soon "Settled soon after its start" "Whether a partner who was activated came to settled soon after a connecting stretch began."
* insert Carries(settled-soon, axis, observation-part)
* insert Spanish(settled-soon, [[En calma poco después]], [[Si una persona con activación llegó a la calma poco después de empezar un tramo de conexión.]])

// Stations of a cycle map. One half of the loop, in the order in which it runs.
* #cue "Cue" "What a partner notices in the other."
* insert Carries(cue, axis, cycle-station)
* insert Spanish(cue, [[Señal]], [[Lo que una persona nota en la otra.]])
* #meaning "What it tells" "What the cue tells the partner, in own words."
* insert Carries(meaning, axis, cycle-station)
* insert Spanish(meaning, [[Lo que le dice]], [[Lo que la señal le dice a la persona, en sus palabras.]])
* #primary "Underneath" "The feeling underneath."
* insert Carries(primary, axis, cycle-station)
* insert Spanish(primary, [[Por debajo]], [[El sentimiento que hay debajo.]])
* #secondary "On the surface" "What is felt above it, or what the body does."
* insert Carries(secondary, axis, cycle-station)
* insert Spanish(secondary, [[En la superficie]], [[Lo que se siente por encima, o lo que hace el cuerpo.]])
* #move "Move" "What the partner then does, and the other sees."
* insert Carries(move, axis, cycle-station)
* insert Spanish(move, [[Movimiento]], [[Lo que la persona hace entonces, y la otra ve.]])
* #need "Need" "What the partner needs, in own words."
* insert Carries(need, axis, cycle-station)
* insert Spanish(need, [[Necesidad]], [[Lo que la persona necesita, en sus palabras.]])

// Endings of a cycle. How a sideways stretch ended, as far as it was charted.
* #ended-settled "Both settled" "Both partners were settled and stayed so for the hold."
* insert Carries(ended-settled, axis, cycle-ending)
* insert Spanish(ended-settled, [[Ambas personas en calma]], [[Las dos personas estaban en calma y siguieron así el tiempo fijado.]])
* #ended-reconnected "Reached out again" "One of them showed a connecting moment within the gap."
* insert Carries(ended-reconnected, axis, cycle-ending)
* insert Spanish(ended-reconnected, [[Volvieron a acercarse]], [[Una de las dos mostró un momento de conexión dentro del intervalo.]])
* #ended-faded "Faded" "The gap passed with neither a sideways nor a connecting moment."
* insert Carries(ended-faded, axis, cycle-ending)
* insert Spanish(ended-faded, [[Se apagó]], [[Pasó el intervalo sin ningún momento desviado ni de conexión.]])
* #still-open "Still open" "The charting stopped before it was seen to end."
* insert Carries(still-open, axis, cycle-ending)
* insert Spanish(still-open, [[Sigue abierto]], [[El registro terminó antes de verlo acabar.]])

// Rules of an ending. By which rule the ending of a cycle was found. Times found by different rules are never pooled.
* #arousal "By arousal" "Both partners settled for a while."
* insert Carries(arousal, axis, ending-rule)
* insert Spanish(arousal, [[Por la activación]], [[Ambas personas en calma durante un tiempo.]])
* #gap "By a gap" "No further sideways moment within the gap."
* insert Carries(gap, axis, ending-rule)
* insert Spanish(gap, [[Por un intervalo]], [[Ningún otro momento desviado dentro del plazo.]])

// Secrets policies. What the therapist keeps from one partner, as agreed by both.
* #no-secrets "No secrets kept" "What one partner tells the therapist alone may be brought to both."
* insert Carries(no-secrets, axis, secrets-policy)
* insert Spanish(no-secrets, [[No se guardan secretos]], [[Lo que una persona cuenta a solas puede llevarse a ambas.]])
* #limited "Limited" "The therapist decides, as agreed, what may stay with one partner for a time."
* insert Carries(limited, axis, secrets-policy)
* insert Spanish(limited, [[Limitada]], [[El terapeuta decide, según lo acordado, qué puede quedar con una persona por un tiempo.]])
* #confidential "Kept apart" "What one partner tells the therapist alone stays apart."
* insert Carries(confidential, axis, secrets-policy)
* insert Spanish(confidential, [[Se guarda aparte]], [[Lo que una persona cuenta a solas se mantiene aparte.]])

// Audiences of a paragraph. For whom a paragraph of a note is written.
* #joint "Joint" "For both partners."
* insert Carries(joint, axis, audience)
* insert Spanish(joint, [[Conjunto]], [[Para ambas personas.]])
* #partner-a "Partner A" "For partner A alone."
* insert Carries(partner-a, axis, audience)
* insert Spanish(partner-a, [[Persona A]], [[Solo para la persona A.]])
* #partner-b "Partner B" "For partner B alone."
* insert Carries(partner-b, axis, audience)
* insert Spanish(partner-b, [[Persona B]], [[Solo para la persona B.]])
* #chart-only "Chart only" "Not in the partners’ copies; part of the record that the law may release."
* insert Carries(chart-only, axis, audience)
* insert Spanish(chart-only, [[Solo expediente]], [[No está en las copias de la pareja; parte del expediente que la ley puede entregar.]])

// Sections of a note. The parts of a progress note.
* #data "Data" "What was observed and reported."
* insert Carries(data, axis, note-section)
* insert Spanish(data, [[Datos]], [[Lo observado y lo referido.]])
* #assessment "Assessment" "What the therapist makes of it."
* insert Carries(assessment, axis, note-section)
* insert Spanish(assessment, [[Valoración]], [[Cómo lo entiende el terapeuta.]])
* #plan "Plan" "What comes next."
* insert Carries(plan, axis, note-section)
* insert Spanish(plan, [[Plan]], [[Lo que sigue.]])
* #addendum "Addendum" "Added after signing, with its own signature."
* insert Carries(addendum, axis, note-section)
* insert Spanish(addendum, [[Anexo]], [[Añadido después de firmar, con su propia firma.]])

// Topics of a paragraph. What a paragraph of a note is about.
* #topic-attendance "Attendance" "Who was there, from when to when."
* insert Carries(topic-attendance, axis, note-topic)
* insert Spanish(topic-attendance, [[Asistencia]], [[Quién estuvo, desde cuándo y hasta cuándo.]])
* #topic-focus "Focus" "What the session was about."
* insert Carries(topic-focus, axis, note-topic)
* insert Spanish(topic-focus, [[Tema]], [[De qué trató la sesión.]])
* #topic-partner-a "Partner A" "What A reported and showed."
* insert Carries(topic-partner-a, axis, note-topic)
* insert Spanish(topic-partner-a, [[Persona A]], [[Lo que A refirió y mostró.]])
* #topic-partner-b "Partner B" "What B reported and showed."
* insert Carries(topic-partner-b, axis, note-topic)
* insert Spanish(topic-partner-b, [[Persona B]], [[Lo que B refirió y mostró.]])
* #topic-response "Response" "How both responded."
* insert Carries(topic-response, axis, note-topic)
* insert Spanish(topic-response, [[Respuesta]], [[Cómo respondieron ambas personas.]])
* #topic-cycle "Cycle" "What was observed of the cycle."
* insert Carries(topic-cycle, axis, note-topic)
* insert Spanish(topic-cycle, [[Ciclo]], [[Lo observado del ciclo.]])
* #topic-progress "Progress" "Progress toward the goals."
* insert Carries(topic-progress, axis, note-topic)
* insert Spanish(topic-progress, [[Avance]], [[Avance hacia los objetivos.]])
* #topic-risk-a "Risk, partner A" "Risk as far as A is concerned."
* insert Carries(topic-risk-a, axis, note-topic)
* insert Spanish(topic-risk-a, [[Riesgo, persona A]], [[Riesgo en lo que respecta a A.]])
* #topic-risk-b "Risk, partner B" "Risk as far as B is concerned."
* insert Carries(topic-risk-b, axis, note-topic)
* insert Spanish(topic-risk-b, [[Riesgo, persona B]], [[Riesgo en lo que respecta a B.]])
* #topic-thought "Thought to hold" "A thought of the therapist, for the chart only."
* insert Carries(topic-thought, axis, note-topic)
* insert Spanish(topic-thought, [[Idea que retener]], [[Una idea del terapeuta, solo para el expediente.]])
* #topic-practice "Practice" "What the partners practise until the next session."
* insert Carries(topic-practice, axis, note-topic)
* insert Spanish(topic-practice, [[Práctica]], [[Lo que practican hasta la próxima sesión.]])
* #topic-next "Next session" "What comes next."
* insert Carries(topic-next, axis, note-topic)
* insert Spanish(topic-next, [[Próxima sesión]], [[Lo que sigue.]])
* #topic-addendum "Addendum" "What was added after signing."
* insert Carries(topic-addendum, axis, note-topic)
* insert Spanish(topic-addendum, [[Anexo]], [[Lo añadido después de firmar.]])

// Kinds of goal. Which part of the signal between partners a goal strengthens.
* #send "Send" "Showing more clearly what one feels and needs."
* insert Carries(send, axis, goal-kind)
* insert Spanish(send, [[Enviar]], [[Mostrar con más claridad lo que se siente y se necesita.]])
* #receive "Receive" "Noticing and answering what the other shows."
* insert Carries(receive, axis, goal-kind)
* insert Spanish(receive, [[Recibir]], [[Notar y responder a lo que muestra la otra persona.]])
* #stay "Stay" "Remaining present under stress."
* insert Carries(stay, axis, goal-kind)
* insert Spanish(stay, [[Permanecer]], [[Seguir presente bajo tensión.]])

// Owners of a goal. Whose goal it is, where it is not one partner’s alone.
* #couple "Couple" "Both partners, as a couple."
* insert Carries(couple, axis, goal-owner)
* insert Spanish(couple, [[Pareja]], [[Las dos personas, como pareja.]])

// Purposes of a release. Why a partner lets the practice release something.
* #treatment "Treatment" "For that partner’s treatment."
* insert Carries(treatment, axis, release-purpose)
* insert Spanish(treatment, [[Tratamiento]], [[Para el tratamiento de esa persona.]])
* #patient-request "At the partner’s request" "The partner asked for it."
* insert Carries(patient-request, axis, release-purpose)
* insert Spanish(patient-request, [[A petición de la persona]], [[La persona lo pidió.]])
* #payment "Payment" "For payment."
* insert Carries(payment, axis, release-purpose)
* insert Spanish(payment, [[Pago]], [[Para el pago.]])

// Roles. What somebody does in the practice, beside the therapist.
* #supervisor "Supervisor" "Supervises therapists and co-signs."
* insert Carries(supervisor, axis, role)
* insert Spanish(supervisor, [[Supervisión]], [[Supervisa a terapeutas y firma con ellos.]])
* #associate "Associate" "A therapist under supervision."
* insert Carries(associate, axis, role)
* insert Spanish(associate, [[Terapeuta asociado]], [[Terapeuta bajo supervisión.]])
* #front-desk "Front desk" "Appointments and contacts; no clinical content."
* insert Carries(front-desk, axis, role)
* insert Spanish(front-desk, [[Recepción]], [[Citas y contactos; sin contenido clínico.]])
* #practice-admin "Practice administrator" "Accounts and settings; no clinical content."
* insert Carries(practice-admin, axis, role)
* insert Spanish(practice-admin, [[Administración de la consulta]], [[Cuentas y ajustes; sin contenido clínico.]])
* #auditor "Auditor" "Reads the audit trail; no clinical content."
* insert Carries(auditor, axis, role)
* insert Spanish(auditor, [[Auditoría]], [[Lee el registro de auditoría; sin contenido clínico.]])
* #system "System" "The program itself."
* insert Carries(system, axis, role)
* insert Spanish(system, [[Sistema]], [[El propio programa.]])
