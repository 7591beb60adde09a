package org.empathyloop.exchange.coding;

import java.util.Locale;

/** What research files are for; it stands in the audit trail. */
public enum ResearchPurpose {
  RESEARCH,
  SUPERVISION,
  TEACHING,
  QUALITY;

  /** The name in forms, text bundles and the audit trail, such as {@code teaching}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
