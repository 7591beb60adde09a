package org.empathyloop.practice.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import org.empathyloop.couple.CoupleService;
import org.empathyloop.couple.CoupleSummary;

/** All couples of the one who asks: those in care by name, then those whose care has ended. */
@Named
@ViewScoped
public class CouplesPage implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final Comparator<CoupleSummary> BY_NAME =
      Comparator.comparing(couple -> couple.a().details().given(), String.CASE_INSENSITIVE_ORDER);

  @Inject private transient CoupleService couples;

  private List<CoupleSummary> inCare = List.of();
  private List<CoupleSummary> ended = List.of();

  public void open() {
    List<CoupleSummary> all = couples.caseload();
    inCare = all.stream().filter(couple -> couple.endedOn() == null).sorted(BY_NAME).toList();
    ended = all.stream().filter(couple -> couple.endedOn() != null).sorted(BY_NAME).toList();
  }

  public List<CoupleSummary> getInCare() {
    return inCare;
  }

  public List<CoupleSummary> getEnded() {
    return ended;
  }
}
