package org.empathyloop.cycle.web;

import java.io.Serializable;
import org.empathyloop.cycle.CycleKind;
import org.empathyloop.cycle.CyclePattern;
import org.empathyloop.cycle.Episode;
import org.empathyloop.cycle.EpisodeReview;
import org.empathyloop.cycle.ReviewEpisode;
import org.jspecify.annotations.Nullable;

/** One episode as the page lists it, with the therapist's word to give. */
public class EpisodeForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Episode episode;
  private final String clock;
  private final String ended;
  private @Nullable CyclePattern pattern;

  /**
   * @param clock from when to when in the session, such as 2:00 to 5:30
   * @param ended how it ended and after how long, ready to read
   */
  EpisodeForm(Episode episode, String clock, String ended) {
    this.episode = episode;
    this.clock = clock;
    this.ended = ended;
    this.pattern = episode.ownPattern();
  }

  ReviewEpisode toCommand(EpisodeReview review) {
    return new ReviewEpisode(episode.id(), episode.version(), review, pattern);
  }

  public CyclePattern getFoundPattern() {
    return episode.foundPattern();
  }

  public boolean isStillFound() {
    return episode.stillFound();
  }

  public String getClock() {
    return clock;
  }

  public String getEnded() {
    return ended;
  }

  public String getKind() {
    return episode.found().kind().code().value();
  }

  /** Who opened it: A, B, or both together. */
  public String getOpenedBy() {
    return episode.found().openedBy().name();
  }

  public boolean isByOnePartner() {
    return episode.found().openedBy().partner().isPresent();
  }

  boolean isSideways() {
    return episode.found().kind() == CycleKind.SIDEWAYS;
  }

  public boolean isOneSided() {
    return isSideways() && episode.foundPattern() == CyclePattern.NONE;
  }

  /** Whether a pattern can be given to it. */
  public boolean isPatterned() {
    return isSideways() && !isOneSided();
  }

  public boolean isConfirmed() {
    return episode.review() == EpisodeReview.CONFIRMED;
  }

  public boolean isDismissed() {
    return episode.review() == EpisodeReview.DISMISSED;
  }

  public @Nullable CyclePattern getPattern() {
    return pattern;
  }

  public void setPattern(@Nullable CyclePattern pattern) {
    this.pattern = pattern;
  }
}
