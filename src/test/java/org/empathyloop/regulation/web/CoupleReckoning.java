package org.empathyloop.regulation.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.empathyloop.regulation.web.HourReckoning.Cycle;
import org.empathyloop.regulation.web.HourReckoning.Repair;
import org.empathyloop.regulation.web.HourReckoning.Turn;
import org.empathyloop.regulation.web.RawHour.Mark;
import org.empathyloop.vocabulary.Polarity;

/** What the page of progress should say of a couple, as its cells have it. */
final class CoupleReckoning {
  private static final List<String> PARTNERS = List.of("a", "b");
  private static final Set<String> AFFECTIVE =
      Set.of(
          "r-apology", "r-humor", "r-affection", "r-understand", "r-own", "r-disclose", "r-we-ok");
  private static final Set<String> COGNITIVE =
      Set.of("r-stop", "r-compromise", "r-reason", "r-topic", "r-request");
  private static final String NOTHING = "–";
  private static final double Z = 1.959964;

  private final List<HourReckoning> hours;

  CoupleReckoning(List<RawHour> hours) {
    this.hours = hours.stream().map(HourReckoning::new).toList();
  }

  // session by session

  /** The cells of each row after its head. */
  List<List<String>> rows() {
    return hours.stream().map(this::row).toList();
  }

  private List<String> row(HourReckoning hour) {
    List<Repair> repairs = hour.repairs();
    long accepted = repairs.stream().filter(Repair::accepted).count();
    long answered = repairs.stream().filter(Repair::answered).count();
    double charted = hour.strip.length;
    long connecting = percent(hour.on('c') / charted);
    long sideways = percent(hour.on('s') / charted);
    return List.of(
        cycles(hour.counted().stream().filter(Cycle::byArousal).toList()),
        cycles(hour.counted().stream().filter(cycle -> !cycle.byArousal()).toList()),
        repairs.isEmpty() ? NOTHING : accepted + "/" + repairs.size(),
        repairs.isEmpty() ? NOTHING : wilson(accepted, repairs.size()),
        answered == 0 ? NOTHING : accepted + "/" + answered,
        String.valueOf(hour.count(Polarity.CONNECTING)),
        String.valueOf(hour.count(Polarity.SIDEWAYS)),
        connecting + "/" + (100 - connecting - sideways) + "/" + sideways + " %",
        tenth(charted / 60_000));
  }

  static String cycles(List<Cycle> cycles) {
    if (cycles.isEmpty()) {
      return NOTHING;
    }
    long open = cycles.stream().filter(cycle -> !cycle.closed()).count();
    String n = "n = " + cycles.size() + (cycles.size() == 1 ? " cycle, " : " cycles, ") + open;
    OptionalDouble median = median(cycles, Cycle::length, Cycle::closed);
    return median.isPresent()
        ? n + " open, median " + tenth(median.getAsDouble() / 60_000) + " min"
        : n + " open, median not reached";
  }

  /**
   * By Kaplan and Meier: at each end the share left falls by those who end of those who are left.
   */
  private static <T> OptionalDouble median(
      List<T> times, ToIntFunction<T> length, Predicate<T> closed) {
    double left = 1;
    for (int at : times.stream().mapToInt(length).sorted().distinct().toArray()) {
      long here = times.stream().filter(t -> length.applyAsInt(t) == at).filter(closed).count();
      long atRisk = times.stream().filter(t -> length.applyAsInt(t) >= at).count();
      left = left * (atRisk - here) / atRisk;
      if (left < 0.5 + 1e-9) {
        return OptionalDouble.of(at);
      }
    }
    return OptionalDouble.empty();
  }

  /** Shares, change, visits, cells and spread of each session's grid. */
  List<List<String>> grids() {
    List<List<String>> grids = new ArrayList<>();
    long[] before = null;
    for (HourReckoning hour : hours) {
      int[] cells = hour.cells();
      int[] times = new int[16];
      int visits = 0;
      for (int ms = 0; ms < cells.length; ms++) {
        times[cells[ms]]++;
        visits += ms == 0 || cells[ms] != cells[ms - 1] ? 1 : 0;
      }
      double[] share = Arrays.stream(times).mapToDouble(t -> (double) t / cells.length).toArray();
      long[] now = Arrays.stream(share).mapToLong(CoupleReckoning::percent).toArray();
      double squares = Arrays.stream(share).map(p -> p * p).sum();
      grids.add(
          List.of(
              shares(now),
              before == null ? NOTHING : change(before, now),
              String.valueOf(visits),
              String.valueOf(Arrays.stream(share).filter(p -> p > 0).count()),
              String.format(Locale.US, "%.2f", 1 - (16 * squares - 1) / 15)));
      before = now;
    }
    return grids;
  }

  private static String shares(long[] percent) {
    return IntStream.range(0, 16)
        .filter(cell -> percent[cell] > 0)
        .mapToObj(cell -> pair(cell) + " " + percent[cell] + " %")
        .collect(Collectors.joining(", "));
  }

  private static String change(long[] before, long[] now) {
    String changes =
        IntStream.range(0, 16)
            .filter(cell -> now[cell] != before[cell])
            .mapToObj(
                cell ->
                    pair(cell)
                        + (now[cell] > before[cell] ? " +" : " −")
                        + Math.abs(now[cell] - before[cell]))
            .collect(Collectors.joining(", "));
    return changes.isEmpty() ? "no change" : changes;
  }

  private static String pair(int cell) {
    return "" + "CNPW".charAt(cell / 4) + "CNPW".charAt(cell % 4);
  }

  /** How often each moment came next, of all that followed the first; rows with their n. */
  List<List<String>> follows() {
    long[][] counts = new long[4][4];
    for (HourReckoning hour : hours) {
      int before = -1;
      for (Mark mark : hour.seen) {
        if (!mark.actor().equals("dyad") && (mark.warm() || mark.sideways())) {
          int symbol = (mark.actor().equals("b") ? 2 : 0) + (mark.warm() ? 0 : 1);
          if (before >= 0) {
            counts[before][symbol]++;
          }
          before = symbol;
        }
      }
    }
    long all = Arrays.stream(counts).flatMapToLong(Arrays::stream).sum();
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      long given = Arrays.stream(counts[i]).sum();
      List<String> row = new ArrayList<>(List.of(String.valueOf(given)));
      for (int j = 0; j < 4; j++) {
        int column = j;
        long next = Arrays.stream(counts).mapToLong(line -> line[column]).sum();
        boolean enough = given >= 10 && (double) given * next / all >= 5;
        String share = counts[i][j] + "/" + given;
        row.add(enough ? share + ", " + wilson(counts[i][j], given) : share + ", too few");
      }
      rows.add(row);
    }
    return rows;
  }

  // how they answer each other: figure, then the numbers beside it

  List<List<String>> shift() {
    int[] first = new int[4];
    for (HourReckoning hour : hours) {
      for (int flip : flips(hour.strip)) {
        int a = firstAround(hour, "a", flip);
        int b = firstAround(hour, "b", flip);
        boolean nobody = a == Integer.MAX_VALUE && b == Integer.MAX_VALUE;
        first[nobody ? 3 : Math.abs((long) a - b) < 3_000 ? 2 : a < b ? 0 : 1]++;
      }
    }
    return Arrays.stream(first).sum() == 0
        ? List.of()
        : Arrays.stream(first).mapToObj(n -> List.of(String.valueOf(n))).toList();
  }

  private static List<Integer> flips(char[] strip) {
    List<Integer> flips = new ArrayList<>();
    for (int ms = 1; ms < strip.length; ms++) {
      if (strip[ms] == 'c' && strip[ms - 1] != 'c') {
        int back = ms - 1;
        while (back >= 0 && strip[back] == 'n') {
          back--;
        }
        if (back >= 0 && strip[back] == 's' && ms - (back + 1) <= 30_000) {
          flips.add(ms);
        }
      }
    }
    return flips;
  }

  private static int firstAround(HourReckoning hour, String partner, int flip) {
    IntStream warm = hour.seen.stream().filter(m -> m.by(partner) && m.warm()).mapToInt(Mark::at);
    IntStream settling =
        hour.turns.stream()
            .filter(turn -> turn.partner().equals(partner) && !turn.tense())
            .mapToInt(Turn::at);
    return IntStream.concat(warm, settling)
        .filter(at -> at >= flip - 90_000 && at <= flip + 10_000)
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  List<List<String>> echo() {
    List<List<String>> lines = new ArrayList<>();
    for (String from : PARTNERS) {
      int[] echoed = new int[2];
      int[] elsewhere = new int[2];
      for (HourReckoning hour : hours) {
        List<Integer> first = tense(hour, from);
        List<Integer> second = tense(hour, other(from));
        int free = 0;
        for (int mark : first) {
          if (mark + 20_000 <= hour.hour.end()) {
            echoed[1]++;
            echoed[0] += any(second, mark + 1, mark + 20_000) ? 1 : 0;
          }
          windows(elsewhere, free, mark, second);
          free = mark + 20_001;
        }
        windows(elsewhere, free, hour.hour.end(), second);
      }
      if (echoed[1] > 0) {
        lines.add(
            List.of(
                echoed[0] + " of " + echoed[1],
                String.valueOf(elsewhere[0]),
                String.valueOf(elsewhere[1])));
      }
    }
    return lines;
  }

  private static void windows(int[] count, int from, int to, List<Integer> second) {
    for (int at = from; at + 20_000 <= to; at += 20_000) {
      count[1]++;
      count[0] += any(second, at, at + 19_999) ? 1 : 0;
    }
  }

  private static boolean any(List<Integer> marks, int from, int to) {
    return marks.stream().anyMatch(at -> at >= from && at <= to);
  }

  private static List<Integer> tense(HourReckoning hour, String partner) {
    return hour.turns.stream()
        .filter(turn -> turn.tense() && turn.partner().equals(partner))
        .map(Turn::at)
        .toList();
  }

  List<List<String>> practice() {
    record Settling(int time, boolean seen) {}
    List<Double> change = new ArrayList<>();
    List<Double> paired = new ArrayList<>();
    List<Double> elsewhere = new ArrayList<>();
    List<Settling> settling = new ArrayList<>();
    for (HourReckoning hour : hours) {
      List<Integer> practices =
          hour.seen.stream()
              .filter(mark -> mark.code().axis().equals("regulation"))
              .filter(mark -> !mark.code().partnerState().name().equals("NONE"))
              .map(Mark::at)
              .toList();
      for (int at : practices) {
        OptionalDouble settled =
            hour.turns.stream()
                .filter(turn -> !turn.tense() && turn.at() >= at)
                .mapToDouble(Turn::at)
                .findFirst();
        settling.add(new Settling((int) settled.orElse(hour.hour.end()) - at, settled.isPresent()));
        if (followed(hour, at, 180_000)) {
          double here = balance(hour, at);
          change.add(here);
          OptionalDouble there = elsewhere(hour, at, practices);
          if (there.isPresent()) {
            paired.add(here);
            elsewhere.add(there.getAsDouble());
          }
        }
      }
    }
    List<List<String>> lines = new ArrayList<>();
    if (!paired.isEmpty()) {
      lines.add(
          List.of(
              signed(paired), String.valueOf(paired.size()), String.valueOf(change.size()), "3"));
      lines.add(List.of(signed(elsewhere)));
    } else if (!change.isEmpty()) {
      lines.add(List.of(signed(change), String.valueOf(change.size()), "3"));
    }
    if (!settling.isEmpty()) {
      OptionalDouble median = median(settling, Settling::time, Settling::seen);
      lines.add(
          List.of(
              median.isPresent() ? tenth(median.getAsDouble() / 60_000) + " min" : "not reached",
              String.valueOf(settling.size()),
              String.valueOf(settling.stream().filter(time -> !time.seen()).count())));
    }
    return lines;
  }

  private static OptionalDouble elsewhere(HourReckoning hour, int practice, List<Integer> all) {
    Optional<Integer> high = highest(hour, practice);
    return high.isEmpty()
        ? OptionalDouble.empty()
        : IntStream.iterate(180_000, at -> followed(hour, at, 180_000), at -> at + 30_000)
            .filter(at -> all.stream().noneMatch(other -> Math.abs(other - at) < 180_000))
            .filter(at -> highest(hour, at).equals(high))
            .mapToDouble(at -> balance(hour, at))
            .average();
  }

  private static Optional<Integer> highest(HourReckoning hour, int at) {
    return PARTNERS.stream()
        .flatMap(partner -> hour.level(partner, at).stream())
        .max(Comparator.naturalOrder());
  }

  /** Tense less settling marks a minute, three minutes after less three before. */
  private static double balance(HourReckoning hour, int at) {
    int sum = 0;
    for (Turn turn : hour.turns) {
      int weight = turn.tense() ? 1 : -1;
      if (turn.at() > at && turn.at() <= at + 180_000) {
        sum += weight;
      } else if (turn.at() < at && turn.at() >= at - 180_000) {
        sum -= weight;
      }
    }
    return sum / 3.0;
  }

  private static boolean followed(HourReckoning hour, int at, int window) {
    return at - window >= 0 && at + window <= hour.hour.end();
  }

  List<List<String>> ripple() {
    List<List<String>> lines = new ArrayList<>();
    for (String by : PARTNERS) {
      lines.addAll(ripple(by));
    }
    for (String by : PARTNERS) {
      lines.addAll(change(by));
    }
    return lines;
  }

  private List<List<String>> ripple(String by) {
    Map<String, Integer> shown = new TreeMap<>();
    boolean marked = false;
    for (HourReckoning hour : hours) {
      for (Mark mark : hour.seen) {
        marked |= mark.by(by) && mark.name().equals("change-cue");
        if (mark.by(by) && mark.sideways()) {
          shown.merge(mark.name(), 1, Integer::sum);
        }
      }
    }
    if (!marked || shown.isEmpty()) {
      return List.of();
    }
    int most = shown.values().stream().max(Comparator.naturalOrder()).orElseThrow();
    String cue =
        shown.keySet().stream()
            .filter(code -> shown.getOrDefault(code, 0) == most)
            .findFirst()
            .orElseThrow();
    List<Map<String, Integer>> answers = List.of(new TreeMap<>(), new TreeMap<>());
    int[] cues = new int[2];
    int since = 0;
    for (HourReckoning hour : hours) {
      for (int i = 0; i < hour.seen.size(); i++) {
        Mark mark = hour.seen.get(i);
        since = mark.by(by) && mark.name().equals("change-cue") ? 1 : since;
        if (mark.by(by) && mark.name().equals(cue) && mark.at() + 30_000 <= hour.hour.end()) {
          cues[since]++;
          Map<String, Integer> row = answers.get(since);
          hour.seen.subList(i + 1, hour.seen.size()).stream()
              .filter(later -> later.at() <= mark.at() + 30_000)
              .filter(later -> later.by(other(by)) && later.counts())
              .findFirst()
              .ifPresent(later -> row.merge(later.name(), 1, Integer::sum));
        }
      }
    }
    return IntStream.range(0, 2).mapToObj(i -> rippleLine(cues[i], answers.get(i))).toList();
  }

  private static List<String> rippleLine(int cues, Map<String, Integer> answers) {
    List<String> line = new ArrayList<>(List.of(cues + (cues == 1 ? " time" : " times")));
    if (cues == 0) {
      line.add("30");
      return line;
    }
    answers.values().stream()
        .sorted(Comparator.reverseOrder())
        .map(String::valueOf)
        .forEach(line::add);
    line.add(String.valueOf(cues - answers.values().stream().mapToInt(n -> n).sum()));
    return line;
  }

  private List<List<String>> change(String by) {
    int[] sum = new int[6];
    String other = other(by);
    for (HourReckoning hour : hours) {
      for (Mark mark : hour.seen) {
        int at = mark.at();
        if (mark.by(by) && mark.name().equals("change-cue") && followed(hour, at, 60_000)) {
          sum[0]++;
          sum[1] += count(hour, m -> m.by(other) && m.sideways(), at - 60_000, at - 1);
          sum[2] += count(hour, m -> m.by(other) && m.sideways(), at + 1, at + 60_000);
          sum[3] += count(hour, m -> m.by(other) && m.warm(), at + 1, at + 60_000) > 0 ? 1 : 0;
          if (hour.level(other, at).isPresent()) {
            sum[4]++;
            sum[5] += hour.fromSettled(other, at + 60_000) < hour.fromSettled(other, at) ? 1 : 0;
          }
        }
      }
    }
    return sum[0] == 0
        ? List.of()
        : List.of(
            List.of(
                sum[1] + " sideways before, " + sum[2] + " after",
                String.valueOf(sum[3]),
                String.valueOf(sum[0]),
                String.valueOf(sum[5]),
                String.valueOf(sum[4])));
  }

  private static int count(HourReckoning hour, Predicate<Mark> which, int from, int to) {
    return (int)
        hour.seen.stream().filter(which).filter(m -> m.at() >= from && m.at() <= to).count();
  }

  List<List<String>> mirroring() {
    List<List<String>> lines = new ArrayList<>();
    for (String from : PARTNERS) {
      int marks = 0;
      int answered = 0;
      for (HourReckoning hour : hours) {
        List<Mark> warm =
            hour.seen.stream()
                .filter(Mark::warm)
                .filter(m -> m.code().axis().equals("cue") || m.name().equals("warm-mirror"))
                .toList();
        for (int i = 0; i < warm.size(); i++) {
          Mark mark = warm.get(i);
          if (mark.actor().equals(from) && mark.at() + 15_000 <= hour.hour.end()) {
            marks++;
            answered +=
                warm.subList(i + 1, warm.size()).stream()
                        .anyMatch(
                            later ->
                                later.actor().equals(other(from))
                                    && later.at() <= mark.at() + 15_000)
                    ? 1
                    : 0;
          }
        }
      }
      lines.addAll(share(answered, marks));
    }
    return lines;
  }

  List<List<String>> body() {
    List<List<String>> lines = new ArrayList<>();
    for (String partner : PARTNERS) {
      int marks = 0;
      int resolved = 0;
      int of = 0;
      double minutes = 0;
      for (HourReckoning hour : hours) {
        minutes += hour.hour.end() / 60_000.0;
        for (int i = 0; i < hour.seen.size(); i++) {
          Mark mark = hour.seen.get(i);
          boolean apart =
              mark.by(partner)
                  && mark.code().axis().equals("congruence")
                  && !Set.of("congruent", "unclear").contains(mark.name());
          if (apart) {
            marks++;
            boolean told =
                hour.seen.subList(i + 1, hour.seen.size()).stream()
                    .filter(later -> later.at() <= mark.at() + 120_000 && later.by(partner))
                    .anyMatch(later -> Set.of("disclose", "r-disclose").contains(later.name()));
            resolved += told ? 1 : 0;
            of += told || mark.at() + 120_000 <= hour.hour.end() ? 1 : 0;
          }
        }
      }
      int n = marks;
      double tens = minutes / 10;
      double low = n == 0 ? 0 : mean(at -> poisson(n - 1, at), 0.975);
      List<String> line =
          new ArrayList<>(
              List.of(
                  String.valueOf(marks),
                  tenth(marks / tens),
                  "10",
                  "95",
                  tenth(low / tens),
                  tenth(mean(at -> poisson(n, at), 0.025) / tens)));
      if (of > 0) {
        line.addAll(List.of(String.valueOf(resolved), String.valueOf(of)));
      }
      lines.add(line);
    }
    return lines;
  }

  /** The chance of so many or fewer. */
  private static double poisson(int most, double mean) {
    double term = Math.exp(-mean);
    double sum = term;
    for (int i = 1; i <= most; i++) {
      term *= mean / i;
      sum += term;
    }
    return sum;
  }

  private interface Chance {
    double at(double mean);
  }

  /** The mean at which a chance that falls with it has this value. */
  private static double mean(Chance chance, double value) {
    double low = 0;
    double high = 1_000;
    for (int i = 0; i < 100; i++) {
      double middle = (low + high) / 2;
      if (chance.at(middle) > value) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  List<List<String>> repair() {
    List<Repair> all = hours.stream().flatMap(hour -> hour.repairs().stream()).toList();
    if (all.isEmpty()) {
      return List.of();
    }
    long accepted = all.stream().filter(Repair::accepted).count();
    List<List<String>> lines = new ArrayList<>();
    lines.addAll(share(accepted, all.size()));
    lines.addAll(share(accepted, all.stream().filter(Repair::answered).count()));
    lines.addAll(share(all.stream().filter(Repair::effective).count(), all.size()));
    lines.addAll(share(all.stream().filter(Repair::early).count(), all.size()));
    for (Set<String> kind : List.of(AFFECTIVE, COGNITIVE)) {
      List<Repair> of = all.stream().filter(one -> kind.contains(one.mark().name())).toList();
      lines.add(
          List.of(
              of.size() + (of.size() == 1 ? " attempt" : " attempts"),
              String.valueOf(of.stream().filter(Repair::accepted).count()),
              String.valueOf(of.stream().filter(Repair::effective).count())));
    }
    return lines;
  }

  // over the course

  /** Share of connecting time in percent, session by session. */
  double[] connecting() {
    return hours.stream().mapToDouble(hour -> 100.0 * hour.on('c') / hour.strip.length).toArray();
  }

  /** The median of all slopes from one session to a later one. */
  double slope() {
    double[] shares = connecting();
    List<Double> slopes = new ArrayList<>();
    for (int i = 0; i < shares.length; i++) {
      for (int j = i + 1; j < shares.length; j++) {
        slopes.add((shares[j] - shares[i]) / (j - i));
      }
    }
    slopes.sort(Comparator.naturalOrder());
    int half = slopes.size() / 2;
    return slopes.size() % 2 == 1
        ? slopes.get(half)
        : (slopes.get(half - 1) + slopes.get(half)) / 2;
  }

  /** In how many of all pairs the session of the later half has more, in percent. */
  long later() {
    double[] shares = connecting();
    int half = shares.length / 2;
    double more = 0;
    for (int i = 0; i < half; i++) {
      for (int j = shares.length - half; j < shares.length; j++) {
        more += shares[j] > shares[i] ? 1 : shares[j] == shares[i] ? 0.5 : 0;
      }
    }
    return Math.round(100 * more / half / half);
  }

  // the map

  /** What was seen at a station of the sideways loop: moments, and in how many sessions. */
  String seen(String partner, String station, Set<String> codes) {
    Set<Mark> marks = new HashSet<>();
    Set<RawHour> in = new HashSet<>();
    for (HourReckoning hour : hours) {
      for (Cycle cycle : hour.counted()) {
        List<Mark> found =
            station.equals("MOVE")
                ? moves(hour, cycle, partner)
                : station.equals("CUE")
                    ? cues(hour, cycle, partner)
                    : felt(hour, cycle, partner, codes);
        found.stream()
            .filter(mark -> codes.contains(mark.name()) || feels(mark, codes))
            .forEach(
                mark -> {
                  marks.add(mark);
                  in.add(hour.hour);
                });
      }
    }
    return marks.isEmpty()
        ? ""
        : "seen "
            + marks.size()
            + "x in "
            + in.size()
            + (in.size() == 1 ? " session" : " sessions");
  }

  private static boolean feels(Mark mark, Set<String> codes) {
    return mark.feeling() != null && codes.contains(mark.feeling().value());
  }

  private static List<Mark> sideways(HourReckoning hour, Cycle cycle) {
    return hour.seen.stream()
        .filter(Mark::sideways)
        .filter(mark -> !mark.code().axis().equals("affect"))
        .filter(mark -> mark.at() >= cycle.first().at() && mark.at() <= cycle.last().at())
        .toList();
  }

  private static List<Mark> moves(HourReckoning hour, Cycle cycle, String partner) {
    return sideways(hour, cycle).stream().filter(mark -> mark.by(partner)).toList();
  }

  /** What the other did last before a move, within 15 s, or what the move was linked to. */
  private static List<Mark> cues(HourReckoning hour, Cycle cycle, String partner) {
    List<Mark> all = sideways(hour, cycle);
    List<Mark> cues = new ArrayList<>();
    for (Mark move : moves(hour, cycle, partner)) {
      Stream<Mark> linked =
          all.stream().filter(m -> m.id().equals(move.answers()) && m.by(other(partner)));
      Stream<Mark> before =
          all.subList(0, all.indexOf(move)).stream()
              .filter(m -> m.by(other(partner)) && move.at() - m.at() <= 15_000)
              .sorted(Comparator.comparing(all::indexOf, Comparator.reverseOrder()));
      Stream.concat(linked, before).findFirst().ifPresent(cues::add);
    }
    return cues;
  }

  private static List<Mark> felt(
      HourReckoning hour, Cycle cycle, String partner, Set<String> feelings) {
    return hour.hour.marks().stream()
        .filter(mark -> mark.by(partner))
        .filter(mark -> mark.at() >= cycle.first().at() && mark.at() <= cycle.end())
        .filter(mark -> feelings.contains(mark.name()) || feels(mark, feelings))
        .toList();
  }

  // words

  private static List<List<String>> share(long count, long of) {
    if (of == 0) {
      return List.of();
    }
    String[] range = wilson(count, of).replace(" %", "").split("–");
    return List.of(List.of(count + " of " + of, "95", range[0], range[1]));
  }

  /** The two roots of (p − count/of)² = z²·p(1 − p)/of. */
  private static String wilson(long count, long of) {
    double p = (double) count / of;
    double a = 1 + Z * Z / of;
    double b = -2 * p - Z * Z / of;
    double root = Math.sqrt(b * b - 4 * a * p * p);
    return percent(Math.max(0, (-b - root) / (2 * a)))
        + "–"
        + percent(Math.min(1, (-b + root) / (2 * a)))
        + " %";
  }

  private static String signed(List<Double> values) {
    double mean = values.stream().mapToDouble(v -> v).average().orElseThrow();
    double rounded = Math.round(mean * 10) / 10.0;
    return (rounded > 0 ? "+" : rounded < 0 ? "−" : "") + tenth(Math.abs(rounded)) + " a minute";
  }

  private static long percent(double share) {
    return Math.round(100 * share);
  }

  private static String tenth(double value) {
    return String.format(Locale.US, "%.1f", value);
  }

  private static String other(String partner) {
    return partner.equals("a") ? "b" : "a";
  }
}
