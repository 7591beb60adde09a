package org.empathyloop.session.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.empathyloop.access.AccountService;
import org.empathyloop.access.PractitionerId;
import org.empathyloop.shared.text.Text;
import org.empathyloop.shared.web.Look;
import org.jspecify.annotations.Nullable;

/** What those who work here are called; asked for once a request, however many lines name them. */
@RequestScoped
class Colleagues {
  @Inject private AccountService accounts;
  @Inject private Look look;

  private @Nullable Map<PractitionerId, String> names;

  /** Their name, or that they no longer work here. */
  String name(PractitionerId who) {
    String name = names().get(who);
    return name == null ? Text.of(look.getLocale()).get("session.former-colleague") : name;
  }

  private Map<PractitionerId, String> names() {
    Map<PractitionerId, String> known = names;
    if (known == null) {
      known = new HashMap<>();
      for (var one : accounts.staff()) {
        known.put(one.practitioner(), one.displayName());
      }
      names = known;
    }
    return known;
  }
}
