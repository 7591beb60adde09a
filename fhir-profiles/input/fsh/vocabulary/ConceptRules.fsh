// Declares a property that concepts carry as a string.
RuleSet: ConceptProperty(code, description)
* ^property[+].code = #{code}
* ^property[=].description = "{description}"
* ^property[=].type = #string

// The rule sets below speak of one code.

RuleSet: Carries(code, property, value)
* #{code} ^property[+].code = #{property}
* #{code} ^property[=].valueString = "{value}"

RuleSet: On(code, axis, tallied)
* insert Carries({code}, axis, {axis})
* insert Carries({code}, tallied, {tallied})

RuleSet: Polarity(code, polarity)
* insert Carries({code}, polarity, {polarity})

RuleSet: Puts(code, state)
* insert Carries({code}, partner-state, {state})

RuleSet: Spaff(code, spaff)
* insert Carries({code}, spaff, [[{spaff}]])

RuleSet: Rmics(code, rmics)
* insert Carries({code}, rmics, {rmics})

RuleSet: Source(code, source)
* insert Carries({code}, source, [[{source}]])

RuleSet: Spanish(code, label, definition)
* #{code} ^designation[+].language = #es
* #{code} ^designation[=].value = "{label}"
* #{code} ^designation[+].language = #es
* #{code} ^designation[=].use = Chart#definition
* #{code} ^designation[=].value = "{definition}"

RuleSet: Clause(code, use, english, spanish)
* #{code} ^designation[+].language = #en
* #{code} ^designation[=].use = Chart#{use}
* #{code} ^designation[=].value = "{english}"
* #{code} ^designation[+].language = #es
* #{code} ^designation[=].use = Chart#{use}
* #{code} ^designation[=].value = "{spanish}"

// Goes after "I noticed when" and "Noté que": the other partner, spoken to.
RuleSet: Noticed(code, english, spanish)
* insert Clause({code}, noticed, [[{english}]], [[{spanish}]])

// Goes after "I felt" and "sentí": in Spanish a noun or a clause, which needs no gender.
RuleSet: Felt(code, english, spanish)
* insert Clause({code}, felt, [[{english}]], [[{spanish}]])

// Goes after "and I think I" and "y creo que": the speaker, in the past tense.
RuleSet: Did(code, english, spanish)
* insert Clause({code}, did, [[{english}]], [[{spanish}]])

// The three below tell somebody else of it, by names and by the pronouns that each partner chose.
// {speaker} and {other} are names, {others} the other's name with its 's, {they}, {them} and {their}
// the speaker, {own} whoever the clause is about.

// Goes after "M. noticed when" and "M. notó que"; begins with {other} or {others}.
RuleSet: NoticedTold(code, english, spanish)
* insert Clause({code}, noticed-told, [[{english}]], [[{spanish}]])

// Goes after "felt" and "sintió".
RuleSet: FeltTold(code, english, spanish)
* insert Clause({code}, felt-told, [[{english}]], [[{spanish}]])

// Goes after the speaker's name: what the speaker did, in the past tense.
RuleSet: DidTold(code, english, spanish)
* insert Clause({code}, did-told, [[{english}]], [[{spanish}]])
