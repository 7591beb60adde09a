package org.empathyloop.couple;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.shared.vault.Vault;
import org.jspecify.annotations.Nullable;

/** Opens couples for reading, three queries for any number of them. */
@ApplicationScoped
class CoupleReader {
  @Inject private CoupleStore couples;
  @Inject private Vault vault;

  /**
   * One couple with names.
   *
   * @param withWishes whether with what brings the two here
   */
  CoupleSummary summary(CoupleId couple, boolean withWishes) {
    Couple found =
        couples.find(couple).orElseThrow(() -> new EmpathyLoopException(Fault.NOT_FOUND));
    return summaries(List.of(found), withWishes).get(0);
  }

  /** Couples with names, as lists show them. */
  List<CoupleSummary> summaries(List<Couple> found) {
    return summaries(found, false);
  }

  private List<CoupleSummary> summaries(List<Couple> found, boolean withWishes) {
    List<Partner> partners = couples.partners(found.stream().map(c -> c.id().value()).toList());
    List<UUID> peopleIds = partners.stream().map(p -> p.person().value()).distinct().toList();
    Map<PersonId, Person> people =
        couples.people(peopleIds).stream()
            .collect(Collectors.toMap(Person::id, Function.identity()));
    Map<PersonId, List<ChartLinkRow>> links =
        couples.links(peopleIds).stream().collect(Collectors.groupingBy(ChartLinkRow::person));
    Map<CoupleId, Map<PartnerLetter, PartnerSummary>> opened =
        partners.stream()
            .collect(
                Collectors.groupingBy(
                    Partner::couple,
                    Collectors.toMap(
                        Partner::letter,
                        partner ->
                            opened(
                                partner,
                                existing(people.get(partner.person())),
                                links.getOrDefault(partner.person(), List.of()),
                                withWishes))));
    return found.stream()
        .map(couple -> summary(couple, existing(opened.get(couple.id()))))
        .toList();
  }

  Partner partner(CoupleId couple, PartnerLetter letter) {
    return couples.partners(List.of(couple.value())).stream()
        .filter(partner -> partner.letter() == letter)
        .findFirst()
        .orElseThrow(() -> new EmpathyLoopException(Fault.NOT_FOUND));
  }

  /** Who somebody is, without the charts elsewhere. */
  PersonDetails person(PersonId id) {
    Person row = couples.people(List.of(id.value())).get(0);
    return row.open(new PersonSeal(vault, id.value()), List.of());
  }

  Agreements agreements(CoupleId couple) {
    return new Agreements(
        couples.secrets(couple).stream().findFirst().map(SecretsAgreementRow::value).orElse(null),
        couples.releases(couple).stream().map(row -> row.value(vault)).toList());
  }

  private PartnerSummary opened(
      Partner partner, Person person, List<ChartLinkRow> links, boolean withWish) {
    List<ChartLink> charts = links.stream().map(link -> link.open(vault)).toList();
    return new PartnerSummary(
        partner.letter(),
        person.id(),
        person.version(),
        person.open(new PersonSeal(vault, person.id().value()), charts),
        withWish ? partner.wish(vault) : null);
  }

  private static CoupleSummary summary(Couple couple, Map<PartnerLetter, PartnerSummary> partners) {
    return new CoupleSummary(
        couple.id(),
        couple.version(),
        existing(partners.get(PartnerLetter.A)),
        existing(partners.get(PartnerLetter.B)),
        couple.since(),
        couple.endedOn());
  }

  private static <T> T existing(@Nullable T row) {
    if (row == null) {
      throw new EmpathyLoopException(Fault.INTERNAL, "missing", "row-of-a-foreign-key");
    }
    return row;
  }
}
