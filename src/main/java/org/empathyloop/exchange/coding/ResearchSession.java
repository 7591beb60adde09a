package org.empathyloop.exchange.coding;

import java.util.List;
import org.empathyloop.analytics.DyadStates;
import org.empathyloop.analytics.stats.StateSpaceGrid.Stay;
import org.empathyloop.cycle.EpisodeFinder;
import org.empathyloop.disclosure.CodedCopy;
import org.empathyloop.session.SessionTimeline;
import org.empathyloop.vocabulary.CodeBook;

/**
 * A session as a research file names it.
 *
 * @param couple its number within the export; says nothing about the practice
 * @param number which session of that couple in the export, from 1
 */
record ResearchSession(int couple, int number, CodedCopy session) {
  /** Its place in an archive and its name in a file. */
  String name() {
    return "couple-%02d-session-%02d".formatted(couple, number);
  }

  /** How the two moved over the grid of states, a list an unbroken stretch. */
  List<List<Stay>> walks(CodeBook codes) {
    SessionTimeline timeline = session.timeline();
    return DyadStates.walks(timeline, new EpisodeFinder(codes).find(timeline), codes);
  }
}
