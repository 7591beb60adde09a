package org.empathyloop.access.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.empathyloop.access.AuditCommitService;
import org.empathyloop.access.AuditLine;
import org.empathyloop.access.AuditService;
import org.empathyloop.access.AuditVerification;
import org.jspecify.annotations.Nullable;

/** Who did what in the practice, and whether the trail of it still holds. */
@Named
@ViewScoped
public class AccessAuditPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient AuditService audit;
  @Inject private transient AuditCommitService chain;

  private @Nullable Long before;
  private boolean refused;
  private List<AuditLine> lines = List.of();
  private @Nullable AuditVerification found;

  /** Reads the page of the trail that the address names, the latest without one. */
  public void open() {
    lines = audit.before(before == null ? Long.MAX_VALUE : before, refused);
  }

  /** Recomputes the chain. */
  public void verify() {
    found = chain.verify();
  }

  public List<AuditLine> getLines() {
    return lines;
  }

  /** What the last recomputation found; null before one. */
  public @Nullable AuditVerification getFound() {
    return found;
  }

  /** Number of the first link that does not hold; null when all do. */
  public @Nullable Long getFirstBad() {
    return found == null || found.isIntact() ? null : found.firstBad().getAsLong();
  }

  /** Below which entry the next older page begins; null on the oldest. */
  public @Nullable Long getOlder() {
    return lines.size() < AuditService.PAGE ? null : lines.get(lines.size() - 1).entry();
  }

  public @Nullable Long getBefore() {
    return before;
  }

  public void setBefore(@Nullable Long before) {
    this.before = before;
  }

  public boolean isRefused() {
    return refused;
  }

  public void setRefused(boolean refused) {
    this.refused = refused;
  }
}
