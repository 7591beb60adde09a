package org.empathyloop.disclosure;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.empathyloop.couple.ChartLink;
import org.empathyloop.couple.PartnerSummary;
import org.empathyloop.couple.PersonDetails;
import org.jspecify.annotations.Nullable;

/**
 * By what the partner who is not the subject of a release could be recognised. What both partners
 * share, such as a family name or a telephone, belongs to the subject too and is left out.
 *
 * @param names single words of at least three letters, and whole names
 * @param identifiers record numbers, contacts, birth date and ids
 * @param phones telephone numbers, to be met in any grouping of their digits
 */
record OtherPartner(Set<String> names, Set<String> identifiers, Set<String> phones) {
  private static final int SHORTEST_NAME = 3;

  OtherPartner {
    names = Set.copyOf(names);
    identifiers = Set.copyOf(identifiers);
    phones = Set.copyOf(phones);
  }

  /**
   * @param other the partner who must not be told of
   * @param subject the partner whose chart it is
   */
  static OtherPartner of(PartnerSummary other, PartnerSummary subject) {
    return new OtherPartner(
        without(names(other.details()), names(subject.details())),
        without(identifiers(other), identifiers(subject)),
        without(phones(other.details()), phones(subject.details())));
  }

  private static Set<String> names(PersonDetails person) {
    Set<String> names = new LinkedHashSet<>();
    names.add(LeakScan.folded(person.fullName()));
    Arrays.stream(person.fullName().split("[\\s\\p{Pd}]+"))
        .map(LeakScan::folded)
        .filter(word -> word.codePointCount(0, word.length()) >= SHORTEST_NAME)
        .forEach(names::add);
    return names;
  }

  private static Set<String> identifiers(PartnerSummary partner) {
    PersonDetails person = partner.details();
    Set<String> identifiers = new LinkedHashSet<>();
    identifiers.add(partner.person().value().toString());
    add(identifiers, person.email());
    add(identifiers, person.phone());
    Optional.ofNullable(person.birthDate()).ifPresent(born -> identifiers.add(born.toString()));
    for (ChartLink link : person.links()) {
      add(identifiers, link.identifier());
      add(identifiers, link.patientId());
    }
    return identifiers;
  }

  private static Set<String> phones(PersonDetails person) {
    String phone = person.phone();
    return phone == null || phone.isBlank() ? Set.of() : Set.of(phone.replaceAll("\\D", ""));
  }

  private static void add(Set<String> identifiers, @Nullable String identifier) {
    if (identifier != null && !identifier.isBlank()) {
      identifiers.add(LeakScan.folded(identifier.strip()));
    }
  }

  private static Set<String> without(Set<String> theirs, Set<String> own) {
    Set<String> only = new LinkedHashSet<>(theirs);
    only.removeAll(own);
    return only;
  }

  /** Names stay out of logs. */
  @Override
  public String toString() {
    return "OtherPartner[]";
  }
}
