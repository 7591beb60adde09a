package org.empathyloop.analytics.stats;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Which event of one observer is which event of another: the one-to-one matching in the order of
 * time that costs least. An agreed code within the tolerance costs nothing, another code within it
 * one, an event without partner one each. Of equally cheap matchings the one with the smallest
 * total distance in time is taken, and of those the one that matches earliest.
 *
 * @param matched pairs, in order
 * @param onlyFirst events of the first observer that the second has not, by index
 * @param onlySecond events of the second observer that the first has not, by index
 * @see <a href="https://doi.org/10.3758/BF03193028">Quera, Bakeman and Gnisci 2007</a>
 */
public record EventAlignment(
    List<Match> matched, List<Integer> onlyFirst, List<Integer> onlySecond) {

  /**
   * @param code number of the code
   * @param time of the onset, in any one unit
   */
  public record Coded(int code, double time) {}

  /**
   * @param first index in the first observer's events
   * @param second index in the second's
   * @param apart time between the onsets, 0 or more
   * @param agreed whether the codes are the same
   */
  public record Match(int first, int second, double apart, boolean agreed) {}

  public EventAlignment {
    matched = List.copyOf(matched);
    onlyFirst = List.copyOf(onlyFirst);
    onlySecond = List.copyOf(onlySecond);
  }

  /**
   * @param first in the order of time
   * @param second in the order of time
   * @param tolerance largest time between matched onsets, 0 or more
   */
  public static EventAlignment of(List<Coded> first, List<Coded> second, double tolerance) {
    return new Aligner(inOrder(first), inOrder(second), tolerance).align();
  }

  private static List<Coded> inOrder(List<Coded> events) {
    for (int i = 1; i < events.size(); i++) {
      if (events.get(i).time() < events.get(i - 1).time()) {
        throw new IllegalArgumentException("events come in the order of time");
      }
    }
    return events;
  }

  /** Number of pairs with the same code. */
  public int agreed() {
    return (int) matched.stream().filter(Match::agreed).count();
  }

  /** Pairs with the same code, of all events that either observer has. */
  public Proportion agreement() {
    return new Proportion(agreed(), matched.size() + onlyFirst.size() + onlySecond.size());
  }

  /** Mean time between matched onsets; empty without a match. */
  public OptionalDouble meanApart() {
    return matched.stream().mapToDouble(Match::apart).average();
  }

  /** Least total cost, then least total time, by going back from the end. */
  private static final class Aligner {
    private final List<Coded> first;
    private final List<Coded> second;
    private final double tolerance;
    private final int[][] cost;
    private final double[][] apart;

    Aligner(List<Coded> first, List<Coded> second, double tolerance) {
      this.first = first;
      this.second = second;
      this.tolerance = tolerance;
      this.cost = new int[first.size() + 1][second.size() + 1];
      this.apart = new double[first.size() + 1][second.size() + 1];
    }

    EventAlignment align() {
      for (int i = first.size(); i >= 0; i--) {
        for (int j = second.size(); j >= 0; j--) {
          weigh(i, j);
        }
      }
      return walk();
    }

    /** The cheapest way to align what follows from event i of the first and j of the second on. */
    private void weigh(int i, int j) {
      if (i == first.size() || j == second.size()) {
        cost[i][j] = first.size() - i + second.size() - j;
        return;
      }
      cost[i][j] = cost[i + 1][j] + 1;
      apart[i][j] = apart[i + 1][j];
      take(i, j, cost[i][j + 1] + 1, apart[i][j + 1]);
      if (near(i, j)) {
        take(i, j, matchCost(i, j), matchApart(i, j));
      }
    }

    private void take(int i, int j, int itsCost, double itsApart) {
      if (itsCost < cost[i][j] || itsCost == cost[i][j] && itsApart < apart[i][j]) {
        cost[i][j] = itsCost;
        apart[i][j] = itsApart;
      }
    }

    private EventAlignment walk() {
      List<Match> matched = new ArrayList<>();
      List<Integer> onlyFirst = new ArrayList<>();
      List<Integer> onlySecond = new ArrayList<>();
      int i = 0;
      int j = 0;
      while (i < first.size() && j < second.size()) {
        if (near(i, j) && matchCost(i, j) == cost[i][j] && matchApart(i, j) == apart[i][j]) {
          matched.add(new Match(i, j, distance(i, j), first.get(i).code() == second.get(j).code()));
          i++;
          j++;
        } else if (cost[i + 1][j] + 1 == cost[i][j] && apart[i + 1][j] == apart[i][j]) {
          onlyFirst.add(i++);
        } else {
          onlySecond.add(j++);
        }
      }
      IntStream.range(i, first.size()).forEach(onlyFirst::add);
      IntStream.range(j, second.size()).forEach(onlySecond::add);
      return new EventAlignment(matched, onlyFirst, onlySecond);
    }

    private boolean near(int i, int j) {
      return distance(i, j) <= tolerance;
    }

    private double distance(int i, int j) {
      return Math.abs(first.get(i).time() - second.get(j).time());
    }

    private int matchCost(int i, int j) {
      return cost[i + 1][j + 1] + (first.get(i).code() == second.get(j).code() ? 0 : 1);
    }

    private double matchApart(int i, int j) {
      return apart[i + 1][j + 1] + distance(i, j);
    }
  }
}
