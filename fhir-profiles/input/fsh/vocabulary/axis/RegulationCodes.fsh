// Regulation practices. What a partner does to settle themselves or the other.
RuleSet: RegulationCodes

* #notice-echo "Notice the emotional echo" "The partner asks or says whether the feeling is their own or picked up from the other; answered with mine, picked up, both or unsure."
* insert On(notice-echo, regulation, if-spontaneous)
* insert Polarity(notice-echo, connecting)
* insert Puts(notice-echo, connecting)
* insert Spaff(notice-echo, [[Neutral/Validation]])
* insert Rmics(notice-echo, SD/PD)
* insert Source(notice-echo, [[Empathy loop article, practice 1]])
* insert Spanish(notice-echo, [[Notar el eco emocional]], [[La persona pregunta o dice si el sentimiento es propio o se lo contagió la otra; se responde con propio, contagiado, ambos o no está claro.]])
* insert Noticed(notice-echo, [[you asked whose feeling it was]], [[preguntaste de quién era ese sentimiento]])
* insert Did(notice-echo, [[asked whose feeling it was]], [[pregunté de quién era ese sentimiento]])

* #name-cycle "Name the cycle" "Names the cycle in four parts: the cue I noticed, what I felt, what I did, and a question to the partner."
* insert On(name-cycle, regulation, if-spontaneous)
* insert Polarity(name-cycle, connecting)
* insert Puts(name-cycle, connecting)
* insert Spaff(name-cycle, [[Neutral/Validation]])
* insert Rmics(name-cycle, SD/PD)
* insert Source(name-cycle, [[Empathy loop article, practice 2]])
* insert Spanish(name-cycle, [[Nombrar el ciclo]], [[Nombra el ciclo en cuatro partes: la señal que noté, lo que sentí, lo que hice y una pregunta a la otra persona.]])
* insert Noticed(name-cycle, [[you named our cycle]], [[nombraste nuestro ciclo]])
* insert Did(name-cycle, [[named our cycle]], [[nombré nuestro ciclo]])

* #breathe "Slow breathing" "Deliberately slow breathing with a longer breath out."
* insert On(breathe, regulation, if-spontaneous)
* insert Polarity(breathe, connecting)
* insert Puts(breathe, connecting)
* insert Spaff(breathe, [[Neutral/Validation]])
* insert Rmics(breathe, SD/PD)
* insert Source(breathe, [[Empathy loop article, practice 3]])
* insert Spanish(breathe, [[Respiración lenta]], [[Respiración lenta y deliberada, con la exhalación más larga.]])
* insert Noticed(breathe, [[you slowed your breathing]], [[respiraste más despacio]])
* insert Did(breathe, [[slowed my breathing]], [[respiré más despacio]])

* #ground "Grounding" "Feet, seat, senses, looking around the room."
* insert On(ground, regulation, if-spontaneous)
* insert Polarity(ground, connecting)
* insert Puts(ground, connecting)
* insert Spaff(ground, [[Neutral/Validation]])
* insert Rmics(ground, SD/PD)
* insert Source(ground, [[Empathy loop article, practice 3]])
* insert Spanish(ground, [[Anclaje]], [[Los pies, el asiento, los sentidos, mirar alrededor.]])
* insert Noticed(ground, [[you grounded yourself]], [[te anclaste en el presente]])
* insert Did(ground, [[grounded myself]], [[me anclé en el presente]])

* #soften-tone "Soften tone" "Deliberately lowers and slows the voice."
* insert On(soften-tone, regulation, if-spontaneous)
* insert Polarity(soften-tone, connecting)
* insert Puts(soften-tone, connecting)
* insert Spaff(soften-tone, [[Neutral/Validation]])
* insert Rmics(soften-tone, SD/PD)
* insert Source(soften-tone, [[Empathy loop article, practice 3]])
* insert Spanish(soften-tone, [[Suavizar el tono]], [[Baja y enlentece la voz de forma deliberada.]])
* insert Noticed(soften-tone, [[you softened your tone on purpose]], [[suavizaste el tono a propósito]])
* insert Did(soften-tone, [[softened my tone on purpose]], [[suavicé el tono a propósito]])

* #relax-body "Unbrace body" "Drops the shoulders, uncrosses, unclenches."
* insert On(relax-body, regulation, if-spontaneous)
* insert Polarity(relax-body, connecting)
* insert Puts(relax-body, connecting)
* insert Spaff(relax-body, [[Neutral/Validation]])
* insert Rmics(relax-body, SD/PD)
* insert Source(relax-body, [[Empathy loop article, practice 3]])
* insert Spanish(relax-body, [[Soltar el cuerpo]], [[Baja los hombros, descruza los brazos, afloja.]])
* insert Noticed(relax-body, [[you let your body relax]], [[relajaste el cuerpo]])
* insert Did(relax-body, [[let my body relax]], [[relajé el cuerpo]])

* #warm-mirror "Warm mirroring" "Deliberate soft eye contact, smile and open posture toward the partner."
* insert On(warm-mirror, regulation, if-spontaneous)
* insert Polarity(warm-mirror, connecting)
* insert Puts(warm-mirror, connecting)
* insert Spaff(warm-mirror, [[Neutral/Validation]])
* insert Rmics(warm-mirror, SD/PD)
* insert Source(warm-mirror, [[Empathy loop article, practice 4]])
* insert Spanish(warm-mirror, [[Reflejo cálido]], [[Mirada suave, sonrisa y postura abierta, de forma deliberada, hacia la otra persona.]])
* insert Noticed(warm-mirror, [[you mirrored me warmly]], [[me devolviste un reflejo cálido]])
* insert Did(warm-mirror, [[mirrored you warmly]], [[te devolví un reflejo cálido]])

* #pause "Pause, time-out" "Stops the talk; the usual advice is 20 min or more before going on."
* insert On(pause, regulation, if-spontaneous)
* insert Polarity(pause, connecting)
* insert Puts(pause, connecting)
* insert Spaff(pause, [[Neutral/Validation]])
* insert Rmics(pause, SD/PD)
* insert Source(pause, [[Gottman]])
* insert Spanish(pause, [[Pausa, tiempo fuera]], [[Detiene la conversación; se suele aconsejar 20 min o más antes de seguir.]])
* insert Noticed(pause, [[you took a pause]], [[hiciste una pausa]])
* insert Did(pause, [[took a pause]], [[hice una pausa]])

* #self-soothe "Self-soothing" "Any other way of calming oneself."
* insert On(self-soothe, regulation, if-spontaneous)
* insert Polarity(self-soothe, connecting)
* insert Puts(self-soothe, connecting)
* insert Spaff(self-soothe, [[Neutral/Validation]])
* insert Rmics(self-soothe, SD/PD)
* insert Source(self-soothe, [[Gottman]])
* insert Spanish(self-soothe, [[Autocalma]], [[Cualquier otra forma de calmarse.]])
* insert Noticed(self-soothe, [[you calmed yourself]], [[te calmaste]])
* insert Did(self-soothe, [[calmed myself]], [[me calmé]])

* #co-soothe "Soothes partner" "One partner brings the other's arousal down."
* insert On(co-soothe, regulation, if-spontaneous)
* insert Polarity(co-soothe, connecting)
* insert Puts(co-soothe, connecting)
* insert Spaff(co-soothe, [[Neutral/Validation]])
* insert Rmics(co-soothe, SD/PD)
* insert Source(co-soothe, [[Butler & Randall]])
* insert Spanish(co-soothe, [[Calma a la pareja]], [[Una persona baja la activación de la otra.]])
* insert Noticed(co-soothe, [[you helped me calm down]], [[me ayudaste a calmarme]])
* insert Did(co-soothe, [[helped you calm down]], [[te ayudé a calmarte]])

* #reflect "Mirror words back" "Repeats what was heard and checks it."
* insert On(reflect, regulation, if-spontaneous)
* insert Polarity(reflect, connecting)
* insert Puts(reflect, connecting)
* insert Spaff(reflect, [[Neutral/Validation]])
* insert Rmics(reflect, SD/PD)
* insert Source(reflect, [[Imago, active listening]])
* insert Spanish(reflect, [[Repetir lo escuchado]], [[Repite lo que escuchó y lo comprueba.]])
* insert Noticed(reflect, [[you repeated what you heard]], [[repetiste lo que escuchaste]])
* insert Did(reflect, [[repeated what I heard]], [[repetí lo que escuché]])

* #change-cue "Changes own cue" "One partner deliberately changes the signal sent; what the other does within 60 s is watched."
* insert On(change-cue, regulation, if-spontaneous)
* insert Polarity(change-cue, connecting)
* insert Puts(change-cue, connecting)
* insert Spaff(change-cue, [[Neutral/Validation]])
* insert Rmics(change-cue, SD/PD)
* insert Source(change-cue, [[Empathy loop article]])
* insert Spanish(change-cue, [[Cambia su señal]], [[Una persona cambia de forma deliberada la señal que envía; se observa qué hace la otra en 60 s.]])
* insert Noticed(change-cue, [[you did it differently]], [[lo hiciste de otra manera]])
* insert Did(change-cue, [[did it differently]], [[lo hice de otra manera]])

* #check-body "Checks own body" "Names a sensation of the body."
* insert On(check-body, regulation, if-spontaneous)
* insert Polarity(check-body, connecting)
* insert Puts(check-body, connecting)
* insert Spaff(check-body, [[Neutral/Validation]])
* insert Rmics(check-body, SD/PD)
* insert Source(check-body, [[Empathy loop article]])
* insert Spanish(check-body, [[Observa su cuerpo]], [[Nombra una sensación del cuerpo.]])
* insert Noticed(check-body, [[you checked in with your body]], [[observaste tu cuerpo]])
* insert Did(check-body, [[checked in with my body]], [[observé mi cuerpo]])

* #reframe "Us against the cycle" "Frames the cycle as a shared opponent."
* insert On(reframe, regulation, if-spontaneous)
* insert Polarity(reframe, connecting)
* insert Puts(reframe, connecting)
* insert Spaff(reframe, [[Neutral/Validation]])
* insert Rmics(reframe, SD/PD)
* insert Source(reframe, [[EFT]])
* insert Spanish(reframe, [[Nosotros frente al ciclo]], [[Presenta el ciclo como un adversario común.]])
* insert Noticed(reframe, [[you said it is us against the cycle]], [[dijiste que somos nosotros frente al ciclo]])
* insert Did(reframe, [[said it is us against the cycle]], [[dije que somos nosotros frente al ciclo]])

* #practice "Body practice" "A regulating practice, its kind not yet given; refined later."
* insert On(practice, regulation, if-spontaneous)
* insert Polarity(practice, connecting)
* insert Puts(practice, connecting)
* insert Spaff(practice, [[Neutral]])
* insert Rmics(practice, SD/PD)
* insert Source(practice, [[Charting pad: a code for one key]])
* insert Spanish(practice, [[Práctica corporal]], [[Una práctica de regulación, aún sin precisar; se precisa después.]])
* insert Noticed(practice, [[you used a practice to settle]], [[usaste una práctica para calmarte]])
* insert Did(practice, [[used a practice to settle]], [[usé una práctica para calmarme]])

* #ask-shift "Asks \"did something shift?\"" "The closing question of naming the cycle is asked."
* insert On(ask-shift, regulation, no)
* insert Source(ask-shift, [[Empathy loop article, practice 2]])
* insert Spanish(ask-shift, [[Pregunta «¿cambió algo?»]], [[Se hace la pregunta final de nombrar el ciclo.]])
* insert Noticed(ask-shift, [[you asked whether something shifted]], [[preguntaste si algo había cambiado]])
* insert Did(ask-shift, [[asked whether something shifted]], [[pregunté si algo había cambiado]])
