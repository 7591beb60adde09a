package org.empathyloop.couple;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.empathyloop.access.ChartLocator;
import org.empathyloop.access.ChartMembership;
import org.empathyloop.access.ChartPartId;
import org.empathyloop.access.PractitionerId;
import org.empathyloop.access.Standing;

/** Answers the access policy: who stands how to a couple. */
@ApplicationScoped
class CareTeams implements ChartMembership, ChartLocator {
  private static final int MOST = 1000;

  @Inject private CoupleStore couples;

  @Override
  public Standing standing(PractitionerId practitioner, UUID couple) {
    if (couples.isMember(practitioner, couple)) {
      return Standing.MEMBER;
    }
    return couples.supervisesMember(practitioner, couple)
        ? Standing.SUPERVISES_MEMBER
        : Standing.NONE;
  }

  @Override
  public Set<UUID> charts(PractitionerId practitioner) {
    return Stream.concat(
            couples.couplesOf(practitioner, MOST).stream(),
            couples.couplesSupervisedBy(practitioner, MOST).stream())
        .map(couple -> couple.id().value())
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public boolean locates(ChartPartId part) {
    return part instanceof CoupleId;
  }

  @Override
  public Optional<UUID> coupleOf(ChartPartId part) {
    return couples.exists(part.value()) ? Optional.of(part.value()) : Optional.empty();
  }
}
