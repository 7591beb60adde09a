package org.empathyloop.couple.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.empathyloop.couple.ChartLink;
import org.empathyloop.couple.Gender;
import org.empathyloop.couple.PersonDetails;
import org.jspecify.annotations.Nullable;

/** What is typed of one partner. */
public class PartnerForm implements Serializable {
  private static final long serialVersionUID = 1L;

  @NotBlank(message = "{couple.given-needed}")
  @Size(max = 80)
  private @Nullable String given;

  @Size(max = 80)
  private @Nullable String family;

  @Size(max = 80)
  private @Nullable String pronouns;

  @PastOrPresent private @Nullable LocalDate birthDate;

  @Size(max = 200)
  private @Nullable String phone;

  @Email
  @Size(max = 200)
  private @Nullable String email;

  private Gender gender = Gender.UNKNOWN;

  @Size(max = 400)
  private @Nullable String system;

  @Size(max = 200)
  private @Nullable String recordNumber;

  private @Nullable ChartLink filled;
  private final List<LinkEntry> otherLinks = new ArrayList<>();

  /** A link that the form keeps but does not show. */
  private record LinkEntry(String system, String identifier, @Nullable String patientId)
      implements Serializable {}

  /** Takes over somebody found in the practice system, or stored before. */
  public void fill(PersonDetails details) {
    given = details.given();
    family = details.family();
    pronouns = details.pronouns();
    birthDate = details.birthDate();
    phone = details.phone();
    email = details.email();
    gender = details.gender();
    otherLinks.clear();
    details.links().stream()
        .skip(1)
        .map(link -> new LinkEntry(link.system(), link.identifier(), link.patientId()))
        .forEach(otherLinks::add);
    ChartLink first = details.links().isEmpty() ? null : details.links().get(0);
    system = first == null ? null : first.system();
    recordNumber = first == null ? null : first.identifier();
    filled = first;
  }

  /** The person as typed; refused by {@link PersonDetails} where a rule is broken. */
  public PersonDetails details() {
    List<ChartLink> links = new ArrayList<>();
    if (recordNumber != null && !recordNumber.isBlank()) {
      links.add(typedLink(recordNumber.strip()));
    }
    otherLinks.forEach(
        link -> links.add(new ChartLink(link.system(), link.identifier(), link.patientId())));
    return new PersonDetails(
        text(given), text(family), gender, birthDate, pronouns, phone, email, links);
  }

  /** Another number is another chart: the logical id that was known goes with the old one. */
  private ChartLink typedLink(String number) {
    ChartLink known = filled;
    if (known != null && known.system().equals(text(system)) && known.identifier().equals(number)) {
      return known;
    }
    return new ChartLink(text(system), number, null);
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed;
  }

  public @Nullable String getGiven() {
    return given;
  }

  public void setGiven(@Nullable String given) {
    this.given = given;
  }

  public @Nullable String getFamily() {
    return family;
  }

  public void setFamily(@Nullable String family) {
    this.family = family;
  }

  public @Nullable String getPronouns() {
    return pronouns;
  }

  public void setPronouns(@Nullable String pronouns) {
    this.pronouns = pronouns;
  }

  public @Nullable LocalDate getBirthDate() {
    return birthDate;
  }

  public void setBirthDate(@Nullable LocalDate birthDate) {
    this.birthDate = birthDate;
  }

  public @Nullable String getPhone() {
    return phone;
  }

  public void setPhone(@Nullable String phone) {
    this.phone = phone;
  }

  public @Nullable String getEmail() {
    return email;
  }

  public void setEmail(@Nullable String email) {
    this.email = email;
  }

  public Gender getGender() {
    return gender;
  }

  public void setGender(Gender gender) {
    this.gender = gender;
  }

  public @Nullable String getSystem() {
    return system;
  }

  public void setSystem(@Nullable String system) {
    this.system = system;
  }

  public @Nullable String getRecordNumber() {
    return recordNumber;
  }

  public void setRecordNumber(@Nullable String recordNumber) {
    this.recordNumber = recordNumber;
  }
}
