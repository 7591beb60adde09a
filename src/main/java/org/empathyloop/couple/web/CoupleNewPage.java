package org.empathyloop.couple.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.empathyloop.access.AccountService;
import org.empathyloop.access.Action;
import org.empathyloop.access.CurrentActor;
import org.empathyloop.access.ObjectKind;
import org.empathyloop.access.PractitionerId;
import org.empathyloop.access.web.Permits;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.couple.CoupleService;
import org.empathyloop.couple.CreateCouple;
import org.empathyloop.couple.Gender;
import org.empathyloop.shared.Ids;
import org.empathyloop.shared.web.Choice;
import org.jspecify.annotations.Nullable;

/** Takes a couple into care: typed by hand, or chosen from the practice system. */
@Named
@ViewScoped
public class CoupleNewPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient CoupleService couples;
  @Inject private transient AccountService accounts;
  @Inject private transient CurrentActor current;
  @Inject private transient Permits permits;
  @Inject private transient Clock clock;
  @Inject private transient ZoneId zone;

  private final PartnerForm a = new PartnerForm();
  private final PartnerForm b = new PartnerForm();
  private boolean searchable;

  @NotNull @PastOrPresent private @Nullable LocalDate since;

  @Size(max = 80)
  private @Nullable String name;

  private List<Choice> therapists = List.of();
  private @Nullable String therapist;
  private List<FoundPatient> found = List.of();
  private boolean searched;

  @PostConstruct
  void open() {
    since = LocalDate.ofInstant(clock.instant(), zone);
    searchable = couples.canSearchPatients();
    if (!current.required().role().isClinical()) {
      therapists =
          accounts.clinicians().stream()
              .map(
                  somebody ->
                      new Choice(
                          somebody.practitioner().value().toString(), somebody.displayName()))
              .toList();
    }
  }

  /** Looks for patients by name in the practice system. */
  public void search() {
    found =
        couples.searchPatients(name == null ? "" : name).stream().map(FoundPatient::new).toList();
    searched = true;
  }

  public void chooseAsA(FoundPatient patient) {
    a.fill(patient.details());
  }

  public void chooseAsB(FoundPatient patient) {
    b.fill(patient.details());
  }

  /** Stores both people and the couple at once, or nothing. */
  public String create() {
    CoupleId couple =
        couples.create(
            new CreateCouple(
                CoupleId.next(),
                a.details(),
                b.details(),
                since == null ? today() : since,
                therapist == null ? null : new PractitionerId(Ids.parse(therapist))));
    String page =
        permits.may(Action.VIEW, ObjectKind.NOTE, couple.value())
            ? "/practice/chart"
            : "/couple/agreements";
    return page + "?faces-redirect=true&couple=" + couple.value();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), zone);
  }

  public PartnerForm getA() {
    return a;
  }

  public PartnerForm getB() {
    return b;
  }

  public boolean isSearchable() {
    return searchable;
  }

  public boolean isNothingFound() {
    return searched && found.isEmpty();
  }

  public List<FoundPatient> getFound() {
    return found;
  }

  public Gender[] getGenders() {
    return Gender.values();
  }

  /** Who can care for them; empty where the one who asks does. */
  public List<Choice> getTherapists() {
    return therapists;
  }

  public @Nullable String getTherapist() {
    return therapist;
  }

  public void setTherapist(@Nullable String therapist) {
    this.therapist = therapist;
  }

  public @Nullable LocalDate getSince() {
    return since;
  }

  public void setSince(@Nullable LocalDate since) {
    this.since = since;
  }

  public @Nullable String getName() {
    return name;
  }

  public void setName(@Nullable String name) {
    this.name = name;
  }
}
