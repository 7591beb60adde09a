package org.empathyloop.exchange.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.couple.CoupleService;
import org.empathyloop.couple.CoupleSummary;
import org.empathyloop.exchange.outbox.DeliveryId;
import org.empathyloop.exchange.outbox.DeliveryService;
import org.empathyloop.exchange.outbox.DeliveryState;
import org.empathyloop.exchange.outbox.DeliverySummary;
import org.jspecify.annotations.Nullable;

/** What was sent, how far it is, and sending it again. */
@Named
@ViewScoped
public class ExchangeDeliveriesPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient DeliveryService deliveries;
  @Inject private transient CoupleService couples;

  private @Nullable String couple;
  private List<DeliverySummary> rows = List.of();
  private Map<CoupleId, CoupleSummary> names = Map.of();

  /** Reads the deliveries of one couple, or of the whole caseload. */
  public void open() {
    rows =
        couple == null || couple.isBlank()
            ? deliveries.ofCaseload()
            : deliveries.ofCouple(CoupleId.parse(couple));
    names =
        rows.isEmpty()
            ? Map.of()
            : couples.caseload().stream()
                .collect(Collectors.toMap(CoupleSummary::id, summary -> summary));
  }

  public String retry(UUID delivery) {
    deliveries.retry(new DeliveryId(delivery));
    return "/exchange/deliveries?faces-redirect=true"
        + (couple == null || couple.isBlank() ? "" : "&couple=" + couple);
  }

  public List<DeliverySummary> getRows() {
    return rows;
  }

  /** Initial of the partner whose chart it went to. */
  public String initial(DeliverySummary row) {
    CoupleSummary both = names.get(row.couple());
    return both == null ? "" : both.partner(row.letter()).initial();
  }

  /** Whether it was tried and nothing came back. */
  public boolean silent(DeliverySummary row) {
    return row.attempts() > 0 && row.httpStatus() == null && row.state() != DeliveryState.ARRIVED;
  }

  public String title(DeliverySummary row) {
    CoupleSummary both = names.get(row.couple());
    return both == null ? "" : both.title();
  }

  public @Nullable String getCouple() {
    return couple;
  }

  public void setCouple(@Nullable String couple) {
    this.couple = couple;
  }
}
