package org.empathyloop.practice.web;

/**
 * A page in one of its states, on a walk through the program.
 *
 * @param page its file under {@code src/main/webapp}, or what answers in its place
 * @param address with the ids of what is shown
 * @param user who looks at it; empty before signing in
 */
record Stop(String page, String address, String user) {
  static final String THERAPIST = "therapist";
  static final String NOBODY = "";

  static Stop of(String page, String parameters) {
    return new Stop(page, "/" + page.replace(".xhtml", "") + parameters, THERAPIST);
  }

  static Stop signedOut(String page, String address) {
    return new Stop(page, address, NOBODY);
  }

  Stop at(String other) {
    return new Stop(page, other, user);
  }

  Stop by(String other) {
    return new Stop(page, address, other);
  }

  /** Without the ids, so that a report reads the same each time. */
  @Override
  public String toString() {
    return address.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "…")
        + (user.isEmpty() ? "" : " " + user);
  }
}
