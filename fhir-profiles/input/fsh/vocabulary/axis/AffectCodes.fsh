// Feelings. Feelings beneath or at the surface of a move; also what goes with a moment as its feeling.
RuleSet: AffectCodes

* #p-hurt "Hurt" "Primary: the pain of being unvalued or let down."
* insert On(p-hurt, affect, yes)
* insert Polarity(p-hurt, neutral)
* insert Puts(p-hurt, neutral)
* insert Spaff(p-hurt, [[Sadness]])
* insert Source(p-hurt, [[EFT primary/secondary emotion; SPAFF]])
* insert Spanish(p-hurt, [[Dolor]], [[Primaria: el dolor de no recibir valor o de recibir una decepción.]])
* insert Felt(p-hurt, [[hurt]], [[dolor]])
* insert Noticed(p-hurt, [[you seemed hurt]], [[parecías sentir dolor]])

* #p-fear-abandon "Fear of losing you" "Primary: fear of being left or of not mattering."
* insert On(p-fear-abandon, affect, yes)
* insert Polarity(p-fear-abandon, neutral)
* insert Puts(p-fear-abandon, neutral)
* insert Spaff(p-fear-abandon, [[Fear/Tension]])
* insert Source(p-fear-abandon, [[EFT primary/secondary emotion; SPAFF]])
* insert Spanish(p-fear-abandon, [[Miedo a perderte]], [[Primaria: miedo al abandono o a no importar.]])
* insert Felt(p-fear-abandon, [[afraid of losing you]], [[miedo a perderte]])
* insert Noticed(p-fear-abandon, [[you seemed afraid of losing me]], [[parecías tener miedo a perderme]])

* #p-fear-reject "Fear of failing or rejection" "Primary: fear of not being enough, of being found wanting."
* insert On(p-fear-reject, affect, yes)
* insert Polarity(p-fear-reject, neutral)
* insert Puts(p-fear-reject, neutral)
* insert Spaff(p-fear-reject, [[Fear/Tension]])
* insert Source(p-fear-reject, [[EFT primary/secondary emotion; SPAFF]])
* insert Spanish(p-fear-reject, [[Miedo a fallar o al rechazo]], [[Primaria: miedo a no dar la talla o a decepcionar.]])
* insert Felt(p-fear-reject, [[afraid of failing you]], [[miedo a fallarte]])
* insert Noticed(p-fear-reject, [[you seemed afraid of failing me]], [[parecías tener miedo a fallarme]])

* #p-shame "Shame" "Primary: the sense of being bad or defective."
* insert On(p-shame, affect, yes)
* insert Polarity(p-shame, neutral)
* insert Puts(p-shame, neutral)
* insert Spaff(p-shame, [[Fear/Tension, Sadness]])
* insert Source(p-shame, [[EFT primary/secondary emotion; SPAFF]])
* insert Spanish(p-shame, [[Vergüenza]], [[Primaria: la sensación de ser una mala persona o de tener un defecto.]])
* insert Felt(p-shame, [[ashamed]], [[vergüenza]])
* insert Noticed(p-shame, [[you seemed ashamed]], [[parecías sentir vergüenza]])

* #p-sadness "Sadness, loneliness" "Primary: loss or being alone."
* insert On(p-sadness, affect, yes)
* insert Polarity(p-sadness, neutral)
* insert Puts(p-sadness, neutral)
* insert Spaff(p-sadness, [[Sadness]])
* insert Source(p-sadness, [[EFT primary/secondary emotion; SPAFF]])
* insert Spanish(p-sadness, [[Tristeza, soledad]], [[Primaria: pérdida o soledad.]])
* insert Felt(p-sadness, [[sad and alone]], [[tristeza y soledad]])
* insert Noticed(p-sadness, [[you seemed sad]], [[parecías sentir tristeza]])

* #p-longing "Longing" "Primary: the wish for closeness or comfort."
* insert On(p-longing, affect, yes)
* insert Polarity(p-longing, connecting)
* insert Puts(p-longing, connecting)
* insert Spaff(p-longing, [[Affection]])
* insert Source(p-longing, [[EFT primary/secondary emotion; SPAFF]])
* insert Spanish(p-longing, [[Anhelo]], [[Primaria: deseo de cercanía o consuelo.]])
* insert Felt(p-longing, [[a longing to be close to you]], [[ganas de estar cerca de ti]])
* insert Noticed(p-longing, [[you seemed to long for closeness]], [[parecías desear cercanía]])

* #p-dismissed "Feels dismissed" "The feeling of not counting for the partner, named with its meaning; offer hurt beside it."
* insert On(p-dismissed, affect, yes)
* insert Polarity(p-dismissed, neutral)
* insert Puts(p-dismissed, neutral)
* insert Spaff(p-dismissed, [[Sadness]])
* insert Source(p-dismissed, [[EFT primary/secondary emotion; SPAFF]])
* insert Spanish(p-dismissed, [[Siente que no cuenta]], [[La sensación de no contar para la otra persona, nombrada con su significado; conviene ofrecer también dolor.]])
* insert Felt(p-dismissed, [[dismissed]], [[que no me tenías en cuenta]])
* insert Noticed(p-dismissed, [[you seemed to feel dismissed]], [[parecías sentir que no te tenía en cuenta]])

* #p-warmth "Warmth, love" "Care that is felt and shown."
* insert On(p-warmth, affect, yes)
* insert Polarity(p-warmth, connecting)
* insert Puts(p-warmth, connecting)
* insert Spaff(p-warmth, [[Affection]])
* insert Source(p-warmth, [[EFT primary/secondary emotion; SPAFF]])
* insert Spanish(p-warmth, [[Calidez, amor]], [[Cariño que se siente y se muestra.]])
* insert Felt(p-warmth, [[warm toward you]], [[cariño por ti]])
* insert Noticed(p-warmth, [[you seemed to feel warm toward me]], [[parecías sentir cariño por mí]])

* #p-joy "Joy, delight" "Shared bright excitement."
* insert On(p-joy, affect, yes)
* insert Polarity(p-joy, connecting)
* insert Puts(p-joy, connecting)
* insert Spaff(p-joy, [[Enthusiasm]])
* insert Source(p-joy, [[EFT primary/secondary emotion; SPAFF]])
* insert Spanish(p-joy, [[Alegría, deleite]], [[Entusiasmo positivo compartido.]])
* insert Felt(p-joy, [[joyful]], [[alegría]])
* insert Noticed(p-joy, [[you seemed joyful]], [[parecías sentir alegría]])

* #p-relief "Relief, calm" "Settling after tension."
* insert On(p-relief, affect, yes)
* insert Polarity(p-relief, connecting)
* insert Puts(p-relief, connecting)
* insert Spaff(p-relief, [[Neutral/Affection]])
* insert Source(p-relief, [[EFT primary/secondary emotion; SPAFF]])
* insert Spanish(p-relief, [[Alivio, calma]], [[Calma después de la tensión.]])
* insert Felt(p-relief, [[relieved]], [[alivio]])
* insert Noticed(p-relief, [[you seemed relieved]], [[parecías sentir alivio]])

* #p-compassion "Compassion for partner" "Being moved by the partner's pain."
* insert On(p-compassion, affect, yes)
* insert Polarity(p-compassion, connecting)
* insert Puts(p-compassion, connecting)
* insert Spaff(p-compassion, [[Validation]])
* insert Source(p-compassion, [[EFT primary/secondary emotion; SPAFF]])
* insert Spanish(p-compassion, [[Compasión por la pareja]], [[El dolor de la otra persona conmueve.]])
* insert Felt(p-compassion, [[moved by your pain]], [[compasión por ti]])
* insert Noticed(p-compassion, [[you seemed moved by my pain]], [[parecías sentir compasión por mí]])

* #s-anger "Anger" "Secondary or reactive anger; anger that is direct and contained may be set to neutral."
* insert On(s-anger, affect, yes)
* insert Polarity(s-anger, sideways)
* insert Puts(s-anger, active-protective)
* insert Spaff(s-anger, [[Anger]])
* insert Source(s-anger, [[EFT primary/secondary emotion; SPAFF]])
* insert Spanish(s-anger, [[Enojo]], [[Enojo secundario o reactivo; el enojo directo y contenido puede marcarse como neutro.]])
* insert Felt(s-anger, [[angry]], [[enojo]])
* insert Noticed(s-anger, [[you seemed angry]], [[parecías sentir enojo]])

* #s-frustration "Frustration, irritation" "Reactive frustration."
* insert On(s-frustration, affect, yes)
* insert Polarity(s-frustration, sideways)
* insert Puts(s-frustration, active-protective)
* insert Spaff(s-frustration, [[Anger]])
* insert Source(s-frustration, [[EFT primary/secondary emotion; SPAFF]])
* insert Spanish(s-frustration, [[Frustración, irritación]], [[Frustración reactiva.]])
* insert Felt(s-frustration, [[frustrated]], [[frustración]])
* insert Noticed(s-frustration, [[you seemed frustrated]], [[parecías sentir frustración]])

* #s-resentment "Resentment" "A stored grievance."
* insert On(s-resentment, affect, yes)
* insert Polarity(s-resentment, sideways)
* insert Puts(s-resentment, active-protective)
* insert Spaff(s-resentment, [[Contempt/Anger]])
* insert Source(s-resentment, [[EFT primary/secondary emotion; SPAFF]])
* insert Spanish(s-resentment, [[Resentimiento]], [[Agravio acumulado.]])
* insert Felt(s-resentment, [[resentful]], [[resentimiento]])
* insert Noticed(s-resentment, [[you seemed resentful]], [[parecías sentir resentimiento]])

* #s-anxiety "Anxious agitation" "Reactive worry that presses."
* insert On(s-anxiety, affect, yes)
* insert Polarity(s-anxiety, sideways)
* insert Puts(s-anxiety, active-protective)
* insert Spaff(s-anxiety, [[Tension]])
* insert Source(s-anxiety, [[EFT primary/secondary emotion; SPAFF]])
* insert Spanish(s-anxiety, [[Agitación ansiosa]], [[Preocupación reactiva que apremia.]])
* insert Felt(s-anxiety, [[anxious]], [[ansiedad]])
* insert Noticed(s-anxiety, [[you seemed anxious]], [[parecías sentir ansiedad]])

* #s-numb "Numbness" "Feeling switched off."
* insert On(s-numb, affect, yes)
* insert Polarity(s-numb, sideways)
* insert Puts(s-numb, withdrawn)
* insert Spaff(s-numb, [[Stonewalling]])
* insert Source(s-numb, [[EFT primary/secondary emotion; SPAFF]])
* insert Spanish(s-numb, [[Entumecimiento]], [[Sensación de apagamiento.]])
* insert Felt(s-numb, [[numb]], [[un vacío por dentro]])
* insert Noticed(s-numb, [[you seemed numb]], [[parecías no sentir nada]])

* #s-hopeless "Hopelessness" "Giving up; nothing will change."
* insert On(s-hopeless, affect, yes)
* insert Polarity(s-hopeless, sideways)
* insert Puts(s-hopeless, withdrawn)
* insert Spaff(s-hopeless, [[Sadness]])
* insert Source(s-hopeless, [[EFT primary/secondary emotion; SPAFF]])
* insert Spanish(s-hopeless, [[Desesperanza]], [[Rendirse; nada va a cambiar.]])
* insert Felt(s-hopeless, [[hopeless]], [[desesperanza]])
* insert Noticed(s-hopeless, [[you seemed hopeless]], [[parecías sentir desesperanza]])

* #s-disgust "Disgust" "Revulsion or moral disgust."
* insert On(s-disgust, affect, yes)
* insert Polarity(s-disgust, sideways)
* insert Puts(s-disgust, active-protective)
* insert Spaff(s-disgust, [[Disgust]])
* insert Source(s-disgust, [[EFT primary/secondary emotion; SPAFF]])
* insert Spanish(s-disgust, [[Asco]], [[Repulsión o rechazo moral.]])
* insert Felt(s-disgust, [[disgusted]], [[rechazo]])
* insert Noticed(s-disgust, [[you seemed disgusted]], [[parecías sentir rechazo]])
