package org.empathyloop.cycle.web;

import java.io.Serializable;
import java.util.Locale;
import org.empathyloop.cycle.CycleNode;
import org.jspecify.annotations.Nullable;

/** One station whose words can be written. */
public class StationForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private final CycleNode node;
  private final NamedPhrase caption;
  private final String charted;
  private @Nullable String words;

  /**
   * @param charted what was seen there, ready to read; empty for nothing
   */
  StationForm(CycleNode node, NamedPhrase caption, String charted) {
    this.node = node;
    this.caption = caption;
    this.charted = charted;
    this.words = node.words();
  }

  CycleNode toNode() {
    return node.inWords(words);
  }

  /** For ids in the page, such as {@code cue}. */
  public String getName() {
    return node.kind().name().toLowerCase(Locale.ROOT);
  }

  public NamedPhrase getCaption() {
    return caption;
  }

  public String getCharted() {
    return charted;
  }

  public @Nullable String getWords() {
    return words;
  }

  public void setWords(@Nullable String words) {
    this.words = words;
  }
}
