package org.empathyloop.session.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.empathyloop.session.KeepPadKeys;
import org.empathyloop.session.PadCodes;
import org.empathyloop.session.PadKeys;
import org.empathyloop.session.PadSettings;
import org.empathyloop.session.PadSettingsService;
import org.empathyloop.shared.text.Text;
import org.empathyloop.shared.web.Look;
import org.empathyloop.vocabulary.Code;
import org.empathyloop.vocabulary.CodeBook;

/** A practitioner's own keys, and whether the pad shows four codes a partner or all. */
@Named
@ViewScoped
public class SessionKeysPage implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final String AGAIN = "/session/keys?faces-redirect=true";
  private static final String LEFT = "left-";
  private static final String RIGHT = "right-";

  @Inject private transient PadSettingsService pads;
  @Inject private transient CodeBook codes;
  @Inject private transient Look look;

  private PadSettings shown = PadSettings.usual();
  private boolean starter;
  private List<KeyChoice> keys = List.of();

  @PostConstruct
  void open() {
    shown = pads.mine();
    starter = shown.starter();
    var labels = new PadLabels(codes, look.getLocale());
    List<KeyChoice> all = new ArrayList<>();
    for (String name : PadKeys.names()) {
      all.add(new KeyChoice(name, label(name, shown.codes(), labels), shown.keys().place(name)));
    }
    keys = all;
  }

  public String keep() {
    Map<String, String> places = new HashMap<>();
    keys.forEach(key -> places.put(key.getName(), key.getPlace()));
    pads.keepMine(new KeepPadKeys(new PadKeys(places), starter, shown));
    return AGAIN;
  }

  /** The keys go back to where they usually are; the level stays. */
  public String takeUsual() {
    pads.keepMine(new KeepPadKeys(PadKeys.usual(), starter, shown));
    return AGAIN;
  }

  private String label(String name, PadCodes chosen, PadLabels labels) {
    Text text = Text.of(look.getLocale());
    if (name.startsWith(LEFT)) {
      return text.get("session.of-left", labels.called(at(chosen, name, LEFT)));
    }
    if (name.startsWith(RIGHT)) {
      return text.get("session.of-right", labels.called(at(chosen, name, RIGHT)));
    }
    return name.equals("safety-flag")
        ? text.get("session.key-safety")
        : labels.called(new Code(name));
  }

  private static Code at(PadCodes chosen, String name, String hand) {
    return chosen.onKeys().get(Integer.parseInt(name.substring(hand.length())));
  }

  public List<KeyChoice> getLeft() {
    return of(LEFT);
  }

  public List<KeyChoice> getRight() {
    return of(RIGHT);
  }

  public List<KeyChoice> getRoom() {
    return keys.stream()
        .filter(key -> !key.getName().startsWith(LEFT) && !key.getName().startsWith(RIGHT))
        .toList();
  }

  private List<KeyChoice> of(String hand) {
    return keys.stream().filter(key -> key.getName().startsWith(hand)).toList();
  }

  public boolean isStarter() {
    return starter;
  }

  public void setStarter(boolean starter) {
    this.starter = starter;
  }
}
