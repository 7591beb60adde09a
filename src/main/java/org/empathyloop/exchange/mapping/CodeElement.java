package org.empathyloop.exchange.mapping;

import java.util.Locale;
import org.empathyloop.vocabulary.Code;
import org.empathyloop.vocabulary.CodeBook;
import org.empathyloop.vocabulary.Coded;
import org.empathyloop.vocabulary.Concept;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;

/** Codes of our vocabulary, with their system and English display. */
final class CodeElement {
  private final CodeBook codes;

  CodeElement(CodeBook codes) {
    this.codes = codes;
  }

  Coding coding(Code code) {
    Concept concept = codes.concept(code);
    return new Coding(concept.system(), code.value(), concept.label(Locale.ENGLISH));
  }

  Coding coding(Coded coded) {
    return coding(coded.code());
  }

  /** What a person reads for the code. */
  String label(Code code, Locale language) {
    return codes.concept(code).label(language);
  }

  CodeableConcept concept(Code code) {
    return new CodeableConcept(coding(code));
  }

  CodeableConcept concept(Coded coded) {
    return concept(coded.code());
  }

  /** The code of a coding, which must be in the ValueSet. */
  Code code(Coding coding, String valueSet, String path) {
    String text = coding.getCode();
    if (text != null) {
      for (Concept concept : codes.members(valueSet)) {
        if (concept.code().value().equals(text) && concept.system().equals(coding.getSystem())) {
          return concept.code();
        }
      }
    }
    throw Reading.unreadable(path, "a code of " + valueSet);
  }

  /** The one coding of a concept, which must be in the ValueSet. */
  Code code(CodeableConcept concept, String valueSet, String path) {
    Reading.require(concept.getCoding().size() == 1, path, "one code of " + valueSet);
    return code(concept.getCodingFirstRep(), valueSet, path);
  }

  /** The constant that a coding names. */
  <E extends Enum<E> & Coded> E constant(
      Class<E> type, Coding coding, String valueSet, String path) {
    return constant(type, code(coding, valueSet, path), path);
  }

  /** The constant that a concept names. */
  <E extends Enum<E> & Coded> E constant(
      Class<E> type, CodeableConcept concept, String valueSet, String path) {
    return constant(type, code(concept, valueSet, path), path);
  }

  /** A ValueSet may have codes for which the program has no constant at this place. */
  private static <E extends Enum<E> & Coded> E constant(Class<E> type, Code code, String path) {
    for (E constant : type.getEnumConstants()) {
      if (constant.code().equals(code)) {
        return constant;
      }
    }
    throw Reading.unreadable(path, "a code of " + type.getSimpleName());
  }
}
