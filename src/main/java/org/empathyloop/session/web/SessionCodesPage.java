package org.empathyloop.session.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.empathyloop.session.ChoosePadCodes;
import org.empathyloop.session.PadCodes;
import org.empathyloop.session.PadKeys;
import org.empathyloop.session.PadRow;
import org.empathyloop.session.PadSettingsService;
import org.empathyloop.shared.text.Text;
import org.empathyloop.shared.web.Choice;
import org.empathyloop.shared.web.Look;
import org.empathyloop.vocabulary.Code;
import org.empathyloop.vocabulary.CodeBook;
import org.empathyloop.vocabulary.Concept;

/** Which codes sit on the pads of the practice: twelve on keys, up to four more to touch. */
@Named
@ViewScoped
public class SessionCodesPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient PadSettingsService pads;
  @Inject private transient CodeBook codes;
  @Inject private transient Look look;

  private PadCodes shown = PadCodes.usual();
  private final List<CodeChoice> onKeys = new ArrayList<>();
  private final List<CodeChoice> touched = new ArrayList<>();

  @PostConstruct
  void open() {
    shown = pads.mine().codes();
    for (int slot = 0; slot < PadCodes.ON_KEYS; slot++) {
      List<Choice> fitting = choices(PadCodes.choices(PadCodes.rowOf(slot), codes));
      onKeys.add(new CodeChoice(keys(slot), fitting, shown.onKeys().get(slot).value()));
    }
    List<Choice> all = choices(PadCodes.all(codes));
    for (int i = 0; i < PadCodes.MOST_TOUCHED; i++) {
      String code = i < shown.touched().size() ? shown.touched().get(i).value() : null;
      touched.add(new CodeChoice(text().get("session.touch-place", i + 1), all, code));
    }
  }

  public String choose() {
    pads.choose(new ChoosePadCodes(new PadCodes(chosen(onKeys), chosen(touched)), shown));
    return "/session/codes?faces-redirect=true";
  }

  public String takeUsual() {
    pads.choose(new ChoosePadCodes(PadCodes.usual(), shown));
    return "/session/codes?faces-redirect=true";
  }

  private static List<Code> chosen(List<CodeChoice> choices) {
    return choices.stream()
        .map(CodeChoice::getCode)
        .filter(Objects::nonNull)
        .filter(code -> !code.isEmpty())
        .map(Code::new)
        .toList();
  }

  /** The usual keys of a place, such as W and O. */
  private String keys(int slot) {
    PadKeys usual = PadKeys.usual();
    return text()
        .get(
            "session.key-place",
            PadKeys.printed(usual.place(PadKeys.left(slot))),
            PadKeys.printed(usual.place(PadKeys.right(slot))));
  }

  private List<Choice> choices(List<Concept> concepts) {
    Locale locale = look.getLocale();
    return concepts.stream()
        .map(concept -> new Choice(concept.code().value(), concept.label(locale)))
        .toList();
  }

  private Text text() {
    return Text.of(look.getLocale());
  }

  public List<CodeChoice> getConnecting() {
    return row(PadRow.CONNECTING);
  }

  public List<CodeChoice> getSideways() {
    return row(PadRow.SIDEWAYS);
  }

  public List<CodeChoice> getBody() {
    return row(PadRow.BODY);
  }

  public List<CodeChoice> getTouched() {
    return touched;
  }

  private List<CodeChoice> row(PadRow row) {
    List<CodeChoice> inRow = new ArrayList<>();
    for (int slot = 0; slot < PadCodes.ON_KEYS; slot++) {
      if (PadCodes.rowOf(slot) == row) {
        inRow.add(onKeys.get(slot));
      }
    }
    return inRow;
  }
}
