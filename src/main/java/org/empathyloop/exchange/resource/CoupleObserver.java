package org.empathyloop.exchange.resource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.empathyloop.couple.CoupleChanged;
import org.empathyloop.couple.CoupleService;
import org.empathyloop.couple.CoupleSummary;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.exchange.mapping.CoupleSnapshot;
import org.empathyloop.exchange.mapping.Mappers;
import org.empathyloop.exchange.mapping.PersonSnapshot;
import org.hl7.fhir.r4.model.Resource;

/** Keeps the couple, its people and their consents in the transaction of each change. */
@ApplicationScoped
class CoupleObserver {
  @Inject private ResourceKeeper keeper;
  @Inject private ChartForms forms;
  @Inject private CoupleService couples;

  void on(@Observes CoupleChanged change) {
    CoupleSummary couple = couples.summary(change.couple());
    Mappers mappers = forms.of(change.couple());
    List<Resource> changed = new ArrayList<>();
    changed.add(mappers.couple().toFhir(CoupleSnapshot.of(couple)));
    for (PartnerLetter letter : PartnerLetter.values()) {
      changed.add(mappers.person().toFhir(PersonSnapshot.of(couple.partner(letter))));
    }
    couples
        .agreements(change.couple())
        .releases()
        .forEach(consent -> changed.add(mappers.releaseConsent().toFhir(consent)));
    keeper.keep(changed, change.couple().value());
  }
}
