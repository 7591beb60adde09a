package org.empathyloop.analytics.web;

import java.text.NumberFormat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.empathyloop.analytics.Agreement;
import org.empathyloop.analytics.CodeAgreement;
import org.empathyloop.analytics.MomentAgreement;
import org.empathyloop.analytics.RatedMoment;
import org.empathyloop.analytics.RaterKappa;
import org.empathyloop.analytics.StateAgreement;
import org.empathyloop.couple.CoupleSummary;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.session.ChartedMoment;
import org.empathyloop.session.LoopState;
import org.empathyloop.session.MomentActor;
import org.empathyloop.shared.text.Text;
import org.empathyloop.vocabulary.Code;
import org.empathyloop.vocabulary.CodeBook;
import org.jspecify.annotations.Nullable;

/** Puts the agreement of two raters into lines. */
final class AgreementRows {
  private static final int PERCENT = 100;
  private static final double SECOND_MS = 1_000;

  private final Agreement agreement;
  private final CoupleSummary couple;
  private final CodeBook codes;
  private final Text text;

  AgreementRows(Agreement agreement, CoupleSummary couple, CodeBook codes, Text text) {
    this.agreement = agreement;
    this.couple = couple;
    this.codes = codes;
    this.text = text;
  }

  List<FigureRow> figures() {
    MomentAgreement moments = agreement.moments();
    List<FigureRow> rows = new ArrayList<>();
    String basis =
        text.get(
            "analytics.moments-basis",
            moments.agreed(),
            moments.otherCode(),
            moments.onlyFirst(),
            moments.onlySecond());
    rows.add(row("analytics.by-code", moments.byCode(), basis));
    rows.add(
        row(
            "analytics.by-direction",
            moments.byPolarity(),
            moments.meanApartMs().isEmpty()
                ? ""
                : text.get(
                    "analytics.apart",
                    decimal(moments.meanApartMs().getAsDouble() / SECOND_MS, 1))));
    rows.addAll(states(text.get("analytics.loop"), agreement.loop()));
    for (PartnerLetter partner : PartnerLetter.values()) {
      String measure = text.get("analytics.arousal", name(partner));
      rows.addAll(states(measure, agreement.arousalOf(partner)));
    }
    return rows;
  }

  private FigureRow row(String key, RaterKappa kappa, String basis) {
    return new FigureRow(text.get(key), told(kappa), basis);
  }

  private List<FigureRow> states(String measure, StateAgreement states) {
    OptionalDouble share = states.share();
    String basis =
        share.isEmpty()
            ? ""
            : text.get(
                "analytics.seconds-basis",
                decimal(share.getAsDouble() * PERCENT, 1),
                states.seconds());
    FigureRow exact = new FigureRow(measure, told(states.exact()), basis);
    if (states.exact().value().isEmpty()) {
      return List.of(exact);
    }
    String near = text.get("analytics.near", measure, agreement.withinSeconds());
    String both =
        text.get(
            "analytics.both-ways",
            decimal(states.firstNearSecond().value().orElse(0), 2),
            decimal(states.secondNearFirst().value().orElse(0), 2));
    return List.of(exact, new FigureRow(near, both, text.get("analytics.both-ways-basis")));
  }

  List<CodeRow> codes() {
    return agreement.moments().codes().stream().map(this::row).toList();
  }

  private CodeRow row(CodeAgreement code) {
    RaterKappa kappa = code.kappa();
    String figure =
        kappa.value().isPresent() ? decimal(kappa.value().getAsDouble(), 2) : absent(kappa);
    return new CodeRow(label(code.code()), code.first(), code.second(), code.both(), figure);
  }

  List<DifferenceRow> differences() {
    return agreement.moments().differences().stream().map(this::row).toList();
  }

  private DifferenceRow row(RatedMoment moment) {
    ChartedMoment first = moment.first();
    ChartedMoment second = moment.second();
    MomentActor actor = first != null ? first.actor() : actorOf(second);
    PartnerLetter partner = actor.partner().orElse(null);
    return new DifferenceRow(
        clock(moment.atMs()),
        partner == null ? null : partner.code().value(),
        partner == null ? null : couple.partner(partner).initial(),
        partner == null ? text.get("session.couple") : name(partner),
        first == null ? null : label(first.code()),
        second == null ? null : label(second.code()),
        first == null ? null : first.id().toString());
  }

  private static MomentActor actorOf(@Nullable ChartedMoment moment) {
    return moment == null ? MomentActor.DYAD : moment.actor();
  }

  List<StretchRow> stretches() {
    return agreement.loop().differences().stream().map(this::row).toList();
  }

  private StretchRow row(StateAgreement.Stretch stretch) {
    return new StretchRow(
        clock(Duration.ofSeconds(stretch.fromSecond()).toMillis()),
        clock(Duration.ofSeconds(stretch.toSecond()).toMillis()),
        stretch.seconds(),
        label(LoopState.values()[stretch.first()].code()),
        label(LoopState.values()[stretch.second()].code()));
  }

  private String told(RaterKappa kappa) {
    return kappa.value().isEmpty()
        ? absent(kappa)
        : text.get(
            "analytics.kappa",
            decimal(kappa.value().getAsDouble(), 2),
            kappa
                .word()
                .map(word -> text.get("analytics.word-" + word.name().toLowerCase(Locale.ROOT)))
                .orElse(""),
            kappa.codes());
  }

  private String absent(RaterKappa kappa) {
    return kappa.why() == null
        ? ""
        : text.get(
            "analytics.absent-" + kappa.why().name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  private String name(PartnerLetter partner) {
    return couple.partner(partner).shortName();
  }

  private String label(Code code) {
    return codes.concept(code).label(text.locale());
  }

  private String decimal(double value, int digits) {
    NumberFormat format = NumberFormat.getInstance(text.locale());
    format.setMinimumFractionDigits(digits);
    format.setMaximumFractionDigits(digits);
    return format.format(value);
  }

  private static String clock(long ms) {
    Duration time = Duration.ofMillis(ms);
    return "%d:%02d".formatted(time.toMinutes(), time.toSecondsPart());
  }
}
