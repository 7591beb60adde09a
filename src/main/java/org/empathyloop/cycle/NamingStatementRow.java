package org.empathyloop.cycle;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.shared.Ids;
import org.empathyloop.shared.vault.Vault;
import org.empathyloop.vocabulary.ClauseUse;
import org.empathyloop.vocabulary.Code;
import org.empathyloop.vocabulary.Language;
import org.jspecify.annotations.Nullable;

/** What one partner can say to the other about the loop, in one version of the map. */
@Entity
@Table(name = "naming_statement")
class NamingStatementRow {
  private static final String TABLE = "naming_statement";
  private static final String NOTICED = "noticed";
  private static final String FELT = "felt";
  private static final String DID = "did";
  private static final String QUESTION = "question";
  private static final String SHIFTED = "shifted";

  @Id private UUID id;
  @Version private long version;

  @Column(name = "map_id")
  private UUID mapId;

  @Column(name = "speaker_code")
  private PartnerLetter speaker;

  private String language;
  private byte[] noticed;
  private byte[] felt;
  private byte[] did;
  private byte[] question;

  @Column(name = "noticed_code")
  private @Nullable String noticedCode;

  @Column(name = "felt_code")
  private @Nullable String feltCode;

  @Column(name = "did_code")
  private @Nullable String didCode;

  @Column(name = "agreed_a_on")
  private @Nullable LocalDate agreedByA;

  @Column(name = "agreed_b_on")
  private @Nullable LocalDate agreedByB;

  @Column(name = "said_on")
  private @Nullable LocalDate saidOn;

  @Column(name = "shift_code")
  private @Nullable String shift;

  private byte @Nullable [] shifted;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected NamingStatementRow() {}

  @SuppressWarnings("NullAway.Init") // say() fills the words
  NamingStatementRow(CycleMapId map, CoupleId couple, NamingStatement statement, Vault vault) {
    this.id = Ids.next();
    this.mapId = map.value();
    this.speaker = statement.speaker();
    say(couple, statement, vault);
    agreedByA = statement.agreedByA();
    agreedByB = statement.agreedByB();
    sayAloud(couple, statement.said(), vault);
  }

  /** EL-CYC-031: other words take the agreements away, and that they were said aloud. */
  final void say(CoupleId couple, NamingStatement statement, Vault vault) {
    var seal = seal(couple, vault);
    language = statement.language().tag();
    noticed = seal.seal(NOTICED, statement.noticed());
    felt = seal.seal(FELT, statement.felt());
    did = seal.seal(DID, statement.did());
    question = seal.seal(QUESTION, statement.question());
    noticedCode = code(statement, ClauseUse.NOTICED);
    feltCode = code(statement, ClauseUse.FELT);
    didCode = code(statement, ClauseUse.DID);
    agreedByA = null;
    agreedByB = null;
    sayAloud(couple, null, vault);
  }

  /**
   * @param said null takes the record back
   */
  final void sayAloud(CoupleId couple, @Nullable Said said, Vault vault) {
    saidOn = said == null ? null : said.on();
    shift = said == null || said.shift() == null ? null : said.shift().value();
    shifted =
        said == null || said.words().isEmpty()
            ? null
            : seal(couple, vault).seal(SHIFTED, said.words());
  }

  /**
   * @param on the day of the agreement; null takes it back
   */
  void agree(PartnerLetter partner, @Nullable LocalDate on) {
    switch (partner) {
      case A -> agreedByA = on;
      case B -> agreedByB = on;
    }
  }

  /**
   * @throws EmpathyLoopException with {@link Fault#STALE} when it changed since it was shown
   */
  void requireVersion(long shown) {
    if (shown != version) {
      throw new EmpathyLoopException(Fault.STALE);
    }
  }

  SpokenStatement value(CoupleId couple, Vault vault) {
    var seal = seal(couple, vault);
    return new SpokenStatement(
        version,
        new NamingStatement(
            speaker,
            Language.of(Locale.forLanguageTag(language)),
            seal.open(NOTICED, noticed),
            seal.open(FELT, felt),
            seal.open(DID, did),
            seal.open(QUESTION, question),
            codes(),
            agreedByA,
            agreedByB,
            said(seal)));
  }

  private @Nullable Said said(RowSeal seal) {
    String words = seal.openOptional(SHIFTED, shifted);
    return saidOn == null
        ? null
        : new Said(saidOn, shift == null ? null : new Code(shift), words == null ? "" : words);
  }

  private Map<ClauseUse, Code> codes() {
    Map<ClauseUse, Code> codes = new EnumMap<>(ClauseUse.class);
    put(codes, ClauseUse.NOTICED, noticedCode);
    put(codes, ClauseUse.FELT, feltCode);
    put(codes, ClauseUse.DID, didCode);
    return codes;
  }

  private static void put(Map<ClauseUse, Code> codes, ClauseUse use, @Nullable String code) {
    if (code != null) {
      codes.put(use, new Code(code));
    }
  }

  private static @Nullable String code(NamingStatement statement, ClauseUse use) {
    Code code = statement.codes().get(use);
    return code == null ? null : code.value();
  }

  private RowSeal seal(CoupleId couple, Vault vault) {
    return new RowSeal(vault, couple, TABLE, id);
  }
}
