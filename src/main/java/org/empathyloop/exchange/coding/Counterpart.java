package org.empathyloop.exchange.coding;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.empathyloop.session.Arousal;
import org.empathyloop.session.Capture;
import org.empathyloop.session.LoopState;
import org.empathyloop.session.MomentActor;
import org.empathyloop.vocabulary.Code;
import org.empathyloop.vocabulary.CodeBook;
import org.empathyloop.vocabulary.Coded;
import org.jspecify.annotations.Nullable;

/**
 * What a word of a coded file means here.
 *
 * @param value a code, or the level, strength or answer that the kind needs; empty for the kinds
 *     that say all
 */
public record Counterpart(Kind kind, String value) implements Serializable {
  /** The kinds of counterparts, and for which names each can stand. */
  public enum Kind {
    /** A moment of this code. */
    MOMENT(CodedName.Of.BEHAVIOUR),
    /** A state of the loop strip. */
    LOOP(CodedName.Of.BEHAVIOUR),
    /** A rung of the arousal ladder. */
    AROUSAL(CodedName.Of.BEHAVIOUR),
    /** A break in which nothing is charted. */
    PAUSE(CodedName.Of.BEHAVIOUR),
    ACTOR(CodedName.Of.SUBJECT),
    STRENGTH(CodedName.Of.MODIFIER),
    FEELING(CodedName.Of.MODIFIER),
    /** Whether the therapist had asked for it. */
    PROMPTED(CodedName.Of.MODIFIER),
    CAPTURE(CodedName.Of.MODIFIER),
    /** Not taken. */
    NONE(null);

    private final CodedName.@Nullable Of of;

    Kind(CodedName.@Nullable Of of) {
      this.of = of;
    }

    boolean fits(CodedName name) {
      return this == NONE || of == name.of();
    }
  }

  /** Not taken, by choice. */
  public static final Counterpart NOT_TAKEN = new Counterpart(Kind.NONE, "");

  private static final String MOMENT_CODES = "moment-code";
  private static final String FEELINGS = "affect";

  static Counterpart of(Coded coded, Kind kind) {
    return new Counterpart(kind, coded.code().value());
  }

  /** As forms and the database hold it, such as {@code moment:look-away}. */
  public String text() {
    return kind.name().toLowerCase(Locale.ROOT) + ":" + value;
  }

  /**
   * Reads what {@link #text} wrote, for a name.
   *
   * @return nothing when the text is none, does not fit the name, or names a code that is unknown
   */
  public static Optional<Counterpart> read(String text, CodedName name, CodeBook codes) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      return Optional.empty();
    }
    String kind = text.substring(0, colon).toUpperCase(Locale.ROOT);
    return Arrays.stream(Kind.values())
        .filter(one -> one.name().equals(kind) && one.fits(name))
        .map(one -> new Counterpart(one, text.substring(colon + 1)))
        .filter(counterpart -> counterpart.known(codes))
        .findFirst();
  }

  private boolean known(CodeBook codes) {
    return switch (kind) {
      case MOMENT -> isMember(codes, MOMENT_CODES);
      case FEELING -> isMember(codes, FEELINGS);
      case LOOP -> isOf(LoopState.values());
      case ACTOR -> isOf(MomentActor.values());
      case CAPTURE -> isOf(Capture.values());
      case AROUSAL -> value.matches("[0-4]");
      case STRENGTH -> value.matches("[1-3]");
      case PROMPTED -> value.matches("true|false");
      case PAUSE, NONE -> value.isEmpty();
    };
  }

  private boolean isMember(CodeBook codes, String valueSet) {
    return value.matches("[a-z0-9-]{1,64}") && codes.isMember(valueSet, new Code(value));
  }

  private boolean isOf(Coded[] coded) {
    return Arrays.stream(coded).anyMatch(one -> one.code().value().equals(value));
  }

  Code code() {
    return new Code(value);
  }

  LoopState loop() {
    return Coded.of(LoopState.class, value);
  }

  MomentActor actor() {
    return Coded.of(MomentActor.class, value);
  }

  Capture capture() {
    return Coded.of(Capture.class, value);
  }

  Arousal level() {
    return new Arousal(number());
  }

  int number() {
    return Integer.parseInt(value);
  }
}
