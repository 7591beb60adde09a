package org.empathyloop.exchange.mapping;

import org.empathyloop.couple.CoupleId;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.exchange.Profiles;
import org.empathyloop.session.MomentActor;
import org.empathyloop.vocabulary.Coded;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;

/** Who acted: the letter as an extension, and the reference that it stands on. */
final class ActorElement {
  private static final String URL = Profiles.address("actor");
  private static final String VALUE_SET = "actor";
  private static final String FOCUS = "Observation.focus";

  private final CodeElement codes;
  private final ReferenceResolver people;

  ActorElement(CodeElement codes, ReferenceResolver people) {
    this.codes = codes;
    this.people = people;
  }

  /** Marks an element with the letter. */
  <E extends Element> E mark(E element, Coded actor) {
    element.addExtension(URL, codes.coding(actor));
    return element;
  }

  /** The letter on an element. */
  <E extends Enum<E> & Coded> E marked(Class<E> type, Element element, String path) {
    var extension = element.getExtensionByUrl(URL);
    if (extension != null && extension.getValue() instanceof Coding coding) {
      return codes.constant(type, coding, VALUE_SET, path);
    }
    throw Reading.unreadable(path, "the extension " + URL);
  }

  void focus(Observation observation, InSession in, MomentActor actor) {
    observation.addFocus(mark(reference(in, actor), actor));
  }

  void focus(Observation observation, InSession in, PartnerLetter partner) {
    focus(observation, in, MomentActor.of(partner));
  }

  /** Who acted; the reference must be the one that this couple has for the letter. */
  MomentActor focus(Observation observation, InSession in) {
    Reading.require(observation.getFocus().size() == 1, FOCUS, "one actor");
    Reference focus = observation.getFocusFirstRep();
    MomentActor actor = marked(MomentActor.class, focus, FOCUS);
    Reading.require(
        reference(in, actor).getReference().equals(focus.getReference()),
        FOCUS,
        "the person who is " + actor + " in the couple");
    return actor;
  }

  PartnerLetter partner(Observation observation, InSession in) {
    return focus(observation, in)
        .partner()
        .orElseThrow(() -> Reading.unreadable(FOCUS, "one of the partners"));
  }

  /** Which of the couple's partners a reference to a Patient means. */
  PartnerLetter letter(CoupleId couple, Reference reference, String path) {
    var person = References.person(reference, path);
    for (PartnerLetter letter : PartnerLetter.values()) {
      if (people.person(couple, letter).equals(person)) {
        return letter;
      }
    }
    throw Reading.unreadable(path, "one of the couple's partners");
  }

  Reference person(CoupleId couple, PartnerLetter letter) {
    return References.to(people.person(couple, letter));
  }

  private Reference reference(InSession in, MomentActor actor) {
    return switch (actor) {
      case A -> person(in.couple(), PartnerLetter.A);
      case B -> person(in.couple(), PartnerLetter.B);
      case THERAPIST -> References.to(in.therapist());
      case DYAD -> References.to(in.couple());
    };
  }
}
