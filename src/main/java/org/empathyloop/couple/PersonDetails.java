package org.empathyloop.couple;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.jspecify.annotations.Nullable;

/**
 * Who a person is, in clear; sealed field by field as soon as it is stored. Printing it prints no
 * name.
 *
 * @param given 1 to 80 characters
 * @param family up to 80 characters, may be empty
 * @param links at most one a system
 */
public record PersonDetails(
    String given,
    String family,
    Gender gender,
    @Nullable LocalDate birthDate,
    @Nullable String pronouns,
    @Nullable String phone,
    @Nullable String email,
    List<ChartLink> links)
    implements Serializable {
  private static final int LONGEST_NAME = 80;
  private static final int LONGEST_CONTACT = 200;

  public PersonDetails {
    given = given.strip();
    family = family.strip();
    within(given, "given", 1, LONGEST_NAME);
    within(family, "family", 0, LONGEST_NAME);
    within(pronouns, "pronouns", 0, LONGEST_NAME);
    within(phone, "phone", 0, LONGEST_CONTACT);
    within(email, "email", 0, LONGEST_CONTACT);
    links = List.copyOf(links);
    if (links.stream().map(ChartLink::system).distinct().count() != links.size()) {
      throw new EmpathyLoopException(Fault.CHART_LINK_TWICE);
    }
  }

  /** A person known by name only. */
  public static PersonDetails named(String given, String family) {
    return new PersonDetails(given, family, Gender.UNKNOWN, null, null, null, null, List.of());
  }

  /** First letter of the given name, upper case: what stands in the partner's mark. */
  public String initial() {
    int first = given.codePointAt(0);
    return new String(Character.toChars(first)).toUpperCase(Locale.ROOT);
  }

  public String fullName() {
    return (given + " " + family).strip();
  }

  /** How this person is told of in the third person. */
  public Pronouns toldBy() {
    return Pronouns.of(pronouns);
  }

  /** Name folded for the blind index: case and blanks do not matter. */
  String normalisedName() {
    return normalised(given, family);
  }

  static String normalised(String given, String family) {
    return (given + " " + family).strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  /** Whether both surely describe one person: a shared record number, or name and birth date. */
  boolean isSamePersonAs(PersonDetails other) {
    boolean sharedChart =
        links.stream()
            .anyMatch(
                link ->
                    other.links.stream()
                        .anyMatch(
                            theirs ->
                                theirs.system().equals(link.system())
                                    && theirs.identifier().equals(link.identifier())));
    return sharedChart || hasNameAndBirthOf(other);
  }

  boolean hasNameAndBirthOf(PersonDetails other) {
    return normalisedName().equals(other.normalisedName())
        && Objects.equals(birthDate, other.birthDate);
  }

  @Override
  public String toString() {
    return "PersonDetails[" + links.size() + " links]";
  }

  private static void within(@Nullable String text, String field, int least, int most) {
    int length = text == null ? 0 : text.length();
    if (length < least || length > most) {
      throw new EmpathyLoopException(
          Fault.TEXT_LENGTH, "field", field, "expected", least + ".." + most, "was", length);
    }
  }
}
