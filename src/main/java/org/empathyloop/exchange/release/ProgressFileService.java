package org.empathyloop.exchange.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.List;
import org.empathyloop.access.Action;
import org.empathyloop.access.ObjectKind;
import org.empathyloop.access.Permitted;
import org.empathyloop.analytics.MeasureService;
import org.empathyloop.analytics.MeasuredSession;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.disclosure.DisclosureService;
import org.empathyloop.disclosure.Reader;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;

/**
 * EL-REL-010: the numbers of a couple's progress as a file of comma-separated values. It has no
 * names and no dates; who has which number is decided by {@code disclosure}.
 */
@ApplicationScoped
@Transactional
public class ProgressFileService {
  private static final List<String> HEAD =
      List.of("session", "day", "measure", "partner", "count", "of", "value", "unit");
  private static final String POOLED = "all";

  @Inject private MeasureService measures;
  @Inject private DisclosureService disclosure;
  @Inject private ZoneId zone;

  /**
   * The file.
   *
   * @param reader for whom it is; a partner's own numbers stand in that partner's only, and in the
   *     therapist's
   * @throws EmpathyLoopException with {@link Fault#FILE_CONSENT_MISSING}
   */
  @Permitted(action = Action.EXPORT, on = ObjectKind.RELEASE)
  public String numbers(CoupleId couple, Reader reader) {
    List<MeasuredSession> sessions = measures.sessionsOf(couple);
    List<ProgressNumber> all =
        ProgressNumbers.of(couple, sessions, measures.answering(couple, sessions.size()), zone);
    return written(disclosure.file(couple, reader, all));
  }

  static String written(List<ProgressNumber> numbers) {
    var lines = new CsvLines().add(HEAD);
    numbers.forEach(number -> lines.add(cells(number)));
    return lines.toString();
  }

  private static List<String> cells(ProgressNumber number) {
    boolean pooled = number.session() == 0;
    return List.of(
        pooled ? POOLED : CsvLines.number(number.session()),
        pooled ? "" : CsvLines.number(number.day()),
        CsvLines.text(number.measure()),
        CsvLines.text(number.partner()),
        CsvLines.number(number.count()),
        CsvLines.number(number.of()),
        CsvLines.number(number.value()),
        CsvLines.text(number.unit()));
  }
}
