package org.empathyloop.couple;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.jspecify.annotations.Nullable;

/** A person; every field that tells who is sealed under the person's own key. */
@Entity
class Person {
  @Id private UUID id;
  @Version private long version;

  @Column(name = "given_name")
  private byte[] givenName;

  @Column(name = "family_name")
  private byte[] familyName;

  private byte @Nullable [] pronouns;

  @Column(name = "birth_date")
  private byte @Nullable [] birthDate;

  private byte @Nullable [] phone;
  private byte @Nullable [] email;

  @Column(name = "gender_code")
  private Gender gender;

  @Column(name = "name_index")
  private byte[] nameIndex;

  @Column(name = "created_at")
  private Instant createdAt;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected Person() {}

  @SuppressWarnings("NullAway.Init") // filled by seal
  Person(PersonId id, PersonDetails details, PersonSeal seal, Instant at) {
    this.id = id.value();
    this.createdAt = at;
    seal(details, seal);
  }

  /**
   * Takes over what is known now.
   *
   * @param shown the version that the change was made on
   */
  void edit(PersonDetails details, PersonSeal seal, long shown) {
    if (shown != version) {
      throw new EmpathyLoopException(Fault.STALE);
    }
    seal(details, seal);
  }

  private void seal(PersonDetails details, PersonSeal seal) {
    givenName = seal.required("given_name", details.given());
    familyName = seal.required("family_name", details.family());
    pronouns = seal.optional("pronouns", details.pronouns());
    birthDate =
        seal.optional(
            "birth_date", details.birthDate() == null ? null : details.birthDate().toString());
    phone = seal.optional("phone", details.phone());
    email = seal.optional("email", details.email());
    gender = details.gender();
    nameIndex = seal.nameIndex(details);
  }

  PersonDetails open(PersonSeal seal, java.util.List<ChartLink> links) {
    String birth = seal.openOptional("birth_date", birthDate);
    return new PersonDetails(
        seal.open("given_name", givenName),
        seal.open("family_name", familyName),
        gender,
        birth == null ? null : java.time.LocalDate.parse(birth),
        seal.openOptional("pronouns", pronouns),
        seal.openOptional("phone", phone),
        seal.openOptional("email", email),
        links);
  }

  PersonId id() {
    return new PersonId(id);
  }

  long version() {
    return version;
  }
}
