package org.empathyloop.exchange.mapping;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.couple.PersonId;
import org.empathyloop.vocabulary.Code;
import org.empathyloop.vocabulary.CodeBook;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Group.GroupMemberComponent;
import org.hl7.fhir.r4.model.Group.GroupType;
import org.hl7.fhir.r4.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * Maps a couple to profile {@code couple}. Both members have the couple's own dates.
 *
 * <table>
 *   <caption>element ↔ field</caption>
 *   <tr><td>id ↔ couple</td><td>active ↔ whether it has not ended</td></tr>
 *   <tr><td>member.entity, extension actor ↔ a, b</td><td>member.period ↔ since, endedOn</td></tr>
 * </table>
 */
final class CoupleMapper implements FhirMapper<CoupleSnapshot, Group> {
  private static final Code COUPLE = new Code("couple");
  private static final String MEMBER = "Group.member";

  private final CodeElement codes;
  private final ActorElement actors;

  CoupleMapper(CodeBook codes, ReferenceResolver people) {
    this.codes = new CodeElement(codes);
    this.actors = new ActorElement(this.codes, people);
  }

  @Override
  public String profile() {
    return "couple";
  }

  @Override
  public Group toFhir(CoupleSnapshot value) {
    Group group = Claim.claim(new Group(), profile(), value.couple().value());
    group.setActive(value.endedOn() == null);
    group.setType(GroupType.PERSON).setActual(true).setCode(codes.concept(COUPLE));
    group.addMember(member(PartnerLetter.A, value.a(), value));
    group.addMember(member(PartnerLetter.B, value.b(), value));
    return group;
  }

  @Override
  public CoupleSnapshot fromFhir(Group group) {
    Reading.require(
        COUPLE.equals(codes.code(group.getCode(), "goal-owner", "Group.code")),
        "Group.code",
        COUPLE.value());
    Reading.require(group.getMember().size() == PartnerLetter.values().length, MEMBER, "two");
    Map<PartnerLetter, PersonId> people = new EnumMap<>(PartnerLetter.class);
    for (GroupMemberComponent member : group.getMember()) {
      PartnerLetter letter = actors.marked(PartnerLetter.class, member, MEMBER);
      people.put(letter, References.person(member.getEntity(), MEMBER + ".entity"));
    }
    Period period = group.getMemberFirstRep().getPeriod();
    return new CoupleSnapshot(
        new CoupleId(Claim.id(group)),
        Reading.required(people.get(PartnerLetter.A), MEMBER),
        Reading.required(people.get(PartnerLetter.B), MEMBER),
        TimeElement.day(period.getStartElement(), MEMBER + ".period.start"),
        endedOn(group, period));
  }

  private GroupMemberComponent member(
      PartnerLetter letter, PersonId person, CoupleSnapshot couple) {
    var member = new GroupMemberComponent();
    member.setEntity(References.to(person));
    member.setPeriod(TimeElement.period(couple.since(), couple.endedOn()));
    return actors.mark(member, letter);
  }

  private static @Nullable LocalDate endedOn(Group group, Period period) {
    Reading.require(
        group.getActive() != period.hasEnd(), "Group.active", "active until the couple has ended");
    for (GroupMemberComponent member : group.getMember()) {
      Reading.require(
          member.getPeriod().equalsDeep(period), MEMBER + ".period", "the same for both");
    }
    return period.hasEnd() ? TimeElement.day(period.getEndElement(), MEMBER + ".period.end") : null;
  }
}
