// Channels. By which channel a moment was perceived.
RuleSet: ChannelCodes

* #words "Words" "What is said: the content alone."
* insert On(words, channel, no)
* insert Source(words, [[Empathy loop article, SPAFF manual cue classes]])
* insert Spanish(words, [[Palabras]], [[Lo que se dice: solo el contenido.]])

* #tone "Voice tone" "Pitch, volume, pace, edge or softness of the voice."
* insert On(tone, channel, no)
* insert Source(tone, [[Empathy loop article, SPAFF manual cue classes]])
* insert Spanish(tone, [[Tono de voz]], [[Altura, volumen, ritmo, aspereza o suavidad de la voz.]])

* #face "Face" "Facial expression: brow, jaw, mouth, smile."
* insert On(face, channel, no)
* insert Source(face, [[Empathy loop article, SPAFF manual cue classes]])
* insert Spanish(face, [[Cara]], [[Expresión facial: ceño, mandíbula, boca, sonrisa.]])

* #gaze "Eyes" "Eye contact held, broken or avoided; eyes rolled."
* insert On(gaze, channel, no)
* insert Source(gaze, [[Empathy loop article, SPAFF manual cue classes]])
* insert Spanish(gaze, [[Mirada]], [[Contacto visual mantenido, roto o evitado; ojos en blanco.]])

* #posture "Posture" "How the body is held: orientation, openness, slump, bracing, leaning."
* insert On(posture, channel, no)
* insert Source(posture, [[Empathy loop article, SPAFF manual cue classes]])
* insert Spanish(posture, [[Postura]], [[Cómo se sostiene el cuerpo: orientación, apertura, hundimiento, rigidez, inclinación.]])

* #gesture "Gesture" "What hands and head do: pointing, crossed arms, a shake of the head."
* insert On(gesture, channel, no)
* insert Source(gesture, [[Empathy loop article, SPAFF manual cue classes]])
* insert Spanish(gesture, [[Gesto]], [[Lo que hacen las manos y la cabeza: señalar, cruzar los brazos, negar con la cabeza.]])

* #touch "Touch" "Contact offered, taken or refused."
* insert On(touch, channel, no)
* insert Source(touch, [[Empathy loop article, SPAFF manual cue classes]])
* insert Spanish(touch, [[Contacto físico]], [[Contacto ofrecido, aceptado o rechazado.]])

* #proximity "Distance" "Moving closer, moving away, leaving the seat or the room."
* insert On(proximity, channel, no)
* insert Source(proximity, [[Empathy loop article, SPAFF manual cue classes]])
* insert Spanish(proximity, [[Distancia]], [[Acercarse, alejarse, dejar el asiento o la sala.]])

* #breath "Breath" "Breath held, shallow, fast or slow; a sigh."
* insert On(breath, channel, no)
* insert Source(breath, [[Empathy loop article, SPAFF manual cue classes]])
* insert Spanish(breath, [[Respiración]], [[Respiración contenida, superficial, rápida o lenta; un suspiro.]])

* #autonomic "Visible body arousal" "Flush, pallor, tears, tremor, sweating, or a measured heart rate."
* insert On(autonomic, channel, no)
* insert Source(autonomic, [[Empathy loop article, SPAFF manual cue classes]])
* insert Spanish(autonomic, [[Activación corporal visible]], [[Rubor, palidez, lágrimas, temblor, sudor o frecuencia cardiaca medida.]])

* #timing "Timing and silence" "Delay, interruption, talking over, silence."
* insert On(timing, channel, no)
* insert Source(timing, [[Empathy loop article, SPAFF manual cue classes]])
* insert Spanish(timing, [[Ritmo y silencio]], [[Demora, interrupción, hablar encima, silencio.]])

* #self-report "Self-report" "The partner says what is happening inside."
* insert On(self-report, channel, no)
* insert Source(self-report, [[Empathy loop article, SPAFF manual cue classes]])
* insert Spanish(self-report, [[Autoinforme]], [[La persona dice lo que le pasa por dentro.]])
