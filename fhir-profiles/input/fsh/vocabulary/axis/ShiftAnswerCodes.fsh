// Shift answers. Answers to the question whether something shifted.
RuleSet: ShiftAnswerCodes

* #shift-yes "Something shifted" "The other says that something shifted."
* insert On(shift-yes, shift-answer, no)
* insert Source(shift-yes, [[Empathy loop article, practice 2]])
* insert Spanish(shift-yes, [[Algo cambió]], [[La otra persona dice que algo cambió.]])

* #shift-no "Nothing shifted" "The other says that nothing shifted."
* insert On(shift-no, shift-answer, no)
* insert Source(shift-no, [[Empathy loop article, practice 2]])
* insert Spanish(shift-no, [[Nada cambió]], [[La otra persona dice que nada cambió.]])

* #shift-unsure "Not sure" "The other cannot tell."
* insert On(shift-unsure, shift-answer, no)
* insert Source(shift-unsure, [[Empathy loop article, practice 2]])
* insert Spanish(shift-unsure, [[No está segura]], [[La otra persona no puede decirlo.]])
