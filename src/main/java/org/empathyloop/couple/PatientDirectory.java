package org.empathyloop.couple;

import java.util.List;

/** The patients of a configured practice system; answered by the package that speaks FHIR. */
public interface PatientDirectory {
  /** Whether a practice system is configured to be searched. */
  boolean isConfigured();

  /** What the practice calls that system; only asked of a configured one. */
  String name();

  /**
   * Patients whose name matches, at most 20.
   *
   * @throws org.empathyloop.shared.EmpathyLoopException with {@link
   *     org.empathyloop.shared.Fault#EHR_UNREACHABLE}, {@link
   *     org.empathyloop.shared.Fault#EHR_REFUSED} or {@link
   *     org.empathyloop.shared.Fault#EHR_UNREADABLE}
   */
  List<PersonDetails> search(String name);
}
