package org.empathyloop.regulation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.empathyloop.access.PractitionerId;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.shared.vault.Cell;
import org.empathyloop.shared.vault.KeyOwner;
import org.empathyloop.shared.vault.Vault;

/** A goal; what it says is sealed under the couple's key. */
@Entity
@Table(name = "goal")
class GoalRow {
  @Id private UUID id;
  @Version private long version;

  @Column(name = "couple_id")
  private UUID coupleId;

  @Column(name = "owner_code")
  private GoalOwner owner;

  @Column(name = "kind_code")
  private GoalKind kind;

  private byte[] title;

  @Column(name = "much_less")
  private byte[] muchLess;

  private byte[] less;
  private byte[] expected;
  private byte[] more;

  @Column(name = "much_more")
  private byte[] muchMore;

  @Column(name = "start_level")
  private int startLevel;

  private int weight;

  @Column(name = "start_on")
  private LocalDate startOn;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column(name = "made_by")
  private UUID madeBy;

  @Column(name = "made_at")
  private Instant madeAt;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected GoalRow() {}

  GoalRow(SetGoal command, PractitionerId by, Instant at, Vault vault) {
    this.id = command.goal().value();
    this.coupleId = command.couple().value();
    this.owner = command.owner();
    this.kind = command.kind();
    this.title = seal(vault, "title", command.title());
    write(command.levels(), vault);
    this.startLevel = command.startLevel().value();
    this.weight = command.weight();
    this.startOn = command.startOn();
    this.dueOn = command.dueOn();
    this.madeBy = by.value();
    this.madeAt = at;
  }

  /**
   * Words it anew.
   *
   * @param rated whether somebody has rated it, after which its levels stay as they are
   * @throws EmpathyLoopException with {@link Fault#STALE}, {@link Fault#GOAL_LEVELS_IN_USE} or
   *     {@link Fault#GOAL_DUE_BEFORE_START}
   */
  void edit(EditGoal command, boolean rated, Vault vault) {
    if (command.version() != version) {
      throw new EmpathyLoopException(Fault.STALE);
    }
    if (rated && !command.levels().equals(levels(vault))) {
      throw new EmpathyLoopException(Fault.GOAL_LEVELS_IN_USE);
    }
    if (command.dueOn().isBefore(startOn)) {
      throw new EmpathyLoopException(Fault.GOAL_DUE_BEFORE_START);
    }
    title = seal(vault, "title", command.title());
    dueOn = command.dueOn();
    if (!rated) {
      write(command.levels(), vault);
    }
  }

  private void write(GoalLevels levels, Vault vault) {
    muchLess = seal(vault, "much_less", levels.at(new AttainmentLevel(-2)));
    less = seal(vault, "less", levels.at(new AttainmentLevel(-1)));
    expected = seal(vault, "expected", levels.at(AttainmentLevel.EXPECTED));
    more = seal(vault, "more", levels.at(new AttainmentLevel(1)));
    muchMore = seal(vault, "much_more", levels.at(new AttainmentLevel(2)));
  }

  GoalId id() {
    return new GoalId(id);
  }

  CoupleId couple() {
    return new CoupleId(coupleId);
  }

  Goal value(List<GoalRating> ratings, Vault vault) {
    return new Goal(
        id(),
        version,
        couple(),
        owner,
        kind,
        open(vault, "title", title),
        levels(vault),
        new AttainmentLevel(startLevel),
        weight,
        startOn,
        dueOn,
        ratings);
  }

  private GoalLevels levels(Vault vault) {
    return new GoalLevels(
        Map.of(
            new AttainmentLevel(-2),
            open(vault, "much_less", muchLess),
            new AttainmentLevel(-1),
            open(vault, "less", less),
            AttainmentLevel.EXPECTED,
            open(vault, "expected", expected),
            new AttainmentLevel(1),
            open(vault, "more", more),
            new AttainmentLevel(2),
            open(vault, "much_more", muchMore)));
  }

  private byte[] seal(Vault vault, String column, String words) {
    return vault.seal(KeyOwner.couple(coupleId), new Cell("goal", column, id), words);
  }

  private String open(Vault vault, String column, byte[] sealed) {
    return vault.open(KeyOwner.couple(coupleId), new Cell("goal", column, id), sealed);
  }
}
