// Marks. Places in a session that are marked without being counted.
RuleSet: MarkCodes

* #dyad-start-harsh "Harsh start-up" "A topic opened with criticism or contempt."
* insert On(dyad-start-harsh, mark, no)
* insert Source(dyad-start-harsh, [[Gottman; safety practice]])
* insert Spanish(dyad-start-harsh, [[Inicio brusco]], [[Un tema abierto con crítica o desprecio.]])

* #dyad-start-soft "Soft start-up" "A topic opened with an own feeling and a request."
* insert On(dyad-start-soft, mark, no)
* insert Source(dyad-start-soft, [[Gottman; safety practice]])
* insert Spanish(dyad-start-soft, [[Inicio suave]], [[Un tema abierto con un sentimiento propio y una petición.]])

* #flood-mark "Flooded (mark)" "A partner or the therapist says that somebody is flooded."
* insert On(flood-mark, mark, no)
* insert Source(flood-mark, [[Gottman; safety practice]])
* insert Spanish(flood-mark, [[Desborde (marca)]], [[Una de las personas o el terapeuta dice que hay desborde.]])

* #safety-flag "Safety concern" "Opens the private safety review; never printed on a shared record."
* insert On(safety-flag, mark, no)
* insert Source(safety-flag, [[Gottman; safety practice]])
* insert Spanish(safety-flag, [[Preocupación de seguridad]], [[Abre la revisión privada de seguridad; nunca se imprime en un registro compartido.]])

* #bookmark "Bookmark" "A moment to return to."
* insert On(bookmark, mark, no)
* insert Source(bookmark, [[Gottman; safety practice]])
* insert Spanish(bookmark, [[Marcador]], [[Un momento al que volver.]])
