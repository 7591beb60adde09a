// Repair attempts. Bids to stop or ease a sideways loop.
RuleSet: RepairCodes

* #r-apology "Apology" "“I am sorry.”"
* insert On(r-apology, repair, yes)
* insert Polarity(r-apology, connecting)
* insert Puts(r-apology, connecting)
* insert Spaff(r-apology, [[(varies) Humor, Affection, Validation, Neutral]])
* insert Source(r-apology, [[Gottman, Driver & Tabares 2015: affective vs cognitive; pre-emptive in first 3 min]])
* insert Spanish(r-apology, [[Disculpa]], [[«Lo siento».]])
* insert Noticed(r-apology, [[you apologised]], [[me pediste perdón]])
* insert Did(r-apology, [[apologised]], [[te pedí perdón]])

* #r-humor "Humour" "A light shared joke that eases."
* insert On(r-humor, repair, yes)
* insert Polarity(r-humor, connecting)
* insert Puts(r-humor, connecting)
* insert Spaff(r-humor, [[(varies) Humor, Affection, Validation, Neutral]])
* insert Source(r-humor, [[Gottman, Driver & Tabares 2015: affective vs cognitive; pre-emptive in first 3 min]])
* insert Spanish(r-humor, [[Humor]], [[Una broma ligera y compartida que alivia.]])
* insert Noticed(r-humor, [[you eased it with a joke]], [[aliviaste la tensión con una broma]])
* insert Did(r-humor, [[eased it with a joke]], [[alivié la tensión con una broma]])

* #r-affection "Affection, touch" "Warm contact that eases."
* insert On(r-affection, repair, yes)
* insert Polarity(r-affection, connecting)
* insert Puts(r-affection, connecting)
* insert Spaff(r-affection, [[(varies) Humor, Affection, Validation, Neutral]])
* insert Source(r-affection, [[Gottman, Driver & Tabares 2015: affective vs cognitive; pre-emptive in first 3 min]])
* insert Spanish(r-affection, [[Afecto, contacto]], [[Un contacto cálido que alivia.]])
* insert Noticed(r-affection, [[you touched me warmly]], [[te acercaste con cariño]])
* insert Did(r-affection, [[touched you warmly]], [[me acerqué con cariño]])

* #r-understand "Expresses understanding" "Empathy, or taking the partner's view."
* insert On(r-understand, repair, yes)
* insert Polarity(r-understand, connecting)
* insert Puts(r-understand, connecting)
* insert Spaff(r-understand, [[(varies) Humor, Affection, Validation, Neutral]])
* insert Source(r-understand, [[Gottman, Driver & Tabares 2015: affective vs cognitive; pre-emptive in first 3 min]])
* insert Spanish(r-understand, [[Expresa comprensión]], [[Empatía o ponerse en el lugar de la otra persona.]])
* insert Noticed(r-understand, [[you showed that you understood]], [[me mostraste que comprendías]])
* insert Did(r-understand, [[showed that I understood]], [[te mostré que comprendía]])

* #r-own "Takes responsibility" "Takes responsibility for a part of the problem."
* insert On(r-own, repair, yes)
* insert Polarity(r-own, connecting)
* insert Puts(r-own, connecting)
* insert Spaff(r-own, [[(varies) Humor, Affection, Validation, Neutral]])
* insert Source(r-own, [[Gottman, Driver & Tabares 2015: affective vs cognitive; pre-emptive in first 3 min]])
* insert Spanish(r-own, [[Asume responsabilidad]], [[Asume la responsabilidad de una parte del problema.]])
* insert Noticed(r-own, [[you took responsibility for your part]], [[te hiciste responsable de tu parte]])
* insert Did(r-own, [[took responsibility for my part]], [[me hice responsable de mi parte]])

* #r-disclose "Self-disclosure" "Shares the soft feeling under the heat."
* insert On(r-disclose, repair, yes)
* insert Polarity(r-disclose, connecting)
* insert Puts(r-disclose, connecting)
* insert Spaff(r-disclose, [[(varies) Humor, Affection, Validation, Neutral]])
* insert Source(r-disclose, [[Gottman, Driver & Tabares 2015: affective vs cognitive; pre-emptive in first 3 min]])
* insert Spanish(r-disclose, [[Se abre]], [[Comparte el sentimiento suave que hay debajo de la tensión.]])
* insert Noticed(r-disclose, [[you shared the softer feeling underneath]], [[compartiste lo que sentías por debajo]])
* insert Did(r-disclose, [[shared the softer feeling underneath]], [[compartí lo que sentía por debajo]])

* #r-we-ok "We are okay" "Reassures the partner of the bond."
* insert On(r-we-ok, repair, yes)
* insert Polarity(r-we-ok, connecting)
* insert Puts(r-we-ok, connecting)
* insert Spaff(r-we-ok, [[(varies) Humor, Affection, Validation, Neutral]])
* insert Source(r-we-ok, [[Gottman, Driver & Tabares 2015: affective vs cognitive; pre-emptive in first 3 min]])
* insert Spanish(r-we-ok, [[Estamos bien]], [[Da seguridad sobre el vínculo.]])
* insert Noticed(r-we-ok, [[you said that we are okay]], [[dijiste que estamos bien]])
* insert Did(r-we-ok, [[said that we are okay]], [[dije que estamos bien]])

* #r-stop "Stop action, slow down" "“Let us start over”, or “I am getting flooded”."
* insert On(r-stop, repair, yes)
* insert Polarity(r-stop, connecting)
* insert Puts(r-stop, connecting)
* insert Spaff(r-stop, [[(varies) Humor, Affection, Validation, Neutral]])
* insert Source(r-stop, [[Gottman, Driver & Tabares 2015: affective vs cognitive; pre-emptive in first 3 min]])
* insert Spanish(r-stop, [[Detiene, baja el ritmo]], [[«Empecemos de nuevo» o «esto me está desbordando».]])
* insert Noticed(r-stop, [[you asked to slow down]], [[pediste bajar el ritmo]])
* insert Did(r-stop, [[asked to slow down]], [[pedí bajar el ritmo]])

* #r-compromise "Compromise, problem-solving" "Offers a middle way or a solution."
* insert On(r-compromise, repair, yes)
* insert Polarity(r-compromise, connecting)
* insert Puts(r-compromise, connecting)
* insert Spaff(r-compromise, [[(varies) Humor, Affection, Validation, Neutral]])
* insert Source(r-compromise, [[Gottman, Driver & Tabares 2015: affective vs cognitive; pre-emptive in first 3 min]])
* insert Spanish(r-compromise, [[Acuerdo, resolución]], [[Ofrece un punto medio o una solución.]])
* insert Noticed(r-compromise, [[you offered a compromise]], [[propusiste un acuerdo]])
* insert Did(r-compromise, [[offered a compromise]], [[propuse un acuerdo]])

* #r-reason "Appeal to logic" "Appeals to reason."
* insert On(r-reason, repair, yes)
* insert Polarity(r-reason, connecting)
* insert Puts(r-reason, connecting)
* insert Spaff(r-reason, [[(varies) Humor, Affection, Validation, Neutral]])
* insert Source(r-reason, [[Gottman, Driver & Tabares 2015: affective vs cognitive; pre-emptive in first 3 min]])
* insert Spanish(r-reason, [[Apela a la lógica]], [[Apela a la razón.]])
* insert Noticed(r-reason, [[you appealed to reason]], [[apelaste a la lógica]])
* insert Did(r-reason, [[appealed to reason]], [[apelé a la lógica]])

* #r-topic "Topic change" "Watches the course of the talk, or redirects it."
* insert On(r-topic, repair, yes)
* insert Polarity(r-topic, connecting)
* insert Puts(r-topic, connecting)
* insert Spaff(r-topic, [[(varies) Humor, Affection, Validation, Neutral]])
* insert Source(r-topic, [[Gottman, Driver & Tabares 2015: affective vs cognitive; pre-emptive in first 3 min]])
* insert Spanish(r-topic, [[Cambio de tema]], [[Vigila el rumbo de la conversación o lo cambia.]])
* insert Noticed(r-topic, [[you changed the topic to ease things]], [[cambiaste de tema para aliviar]])
* insert Did(r-topic, [[changed the topic to ease things]], [[cambié de tema para aliviar]])

* #r-request "Asks for what is needed" "Asks for something definite, such as a hand to hold."
* insert On(r-request, repair, yes)
* insert Polarity(r-request, connecting)
* insert Puts(r-request, connecting)
* insert Spaff(r-request, [[(varies) Humor, Affection, Validation, Neutral]])
* insert Source(r-request, [[Gottman, Driver & Tabares 2015: affective vs cognitive; pre-emptive in first 3 min]])
* insert Spanish(r-request, [[Pide lo que necesita]], [[Pide algo concreto, como que le tomen la mano.]])
* insert Noticed(r-request, [[you asked for what you needed]], [[pediste lo que necesitabas]])
* insert Did(r-request, [[asked for what I needed]], [[pedí lo que necesitaba]])

* #r-repair "Repair attempt" "Any bid to stop or ease the sideways loop, its kind not yet given; refined later."
* insert On(r-repair, repair, yes)
* insert Polarity(r-repair, connecting)
* insert Puts(r-repair, connecting)
* insert Spaff(r-repair, [[(varies)]])
* insert Source(r-repair, [[Charting pad: a code for one key]])
* insert Spanish(r-repair, [[Intento de reparación]], [[Cualquier intento de detener o aliviar el desvío, aún sin precisar; se precisa después.]])
* insert Noticed(r-repair, [[you tried to make it better]], [[intentaste arreglarlo]])
* insert Did(r-repair, [[tried to make it better]], [[intenté arreglarlo]])
