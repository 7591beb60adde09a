package org.empathyloop.cycle;

import java.util.UUID;
import org.empathyloop.couple.PartnerLetter;
import org.jspecify.annotations.Nullable;

/**
 * One attempt of a partner to ease the loop, and what followed.
 *
 * @param moment the attempt
 * @param by who made it
 * @param offsetMs when, on the session clock
 * @param responseMs from the attempt to the partner's response in milliseconds; null when none was
 *     charted within the window
 * @param affectEffective whether more connecting moments followed than came before, or fewer
 *     sideways ones while the partner showed at least one moment that was not sideways
 */
public record RepairAttempt(
    UUID moment,
    PartnerLetter by,
    long offsetMs,
    RepairOutcome outcome,
    @Nullable Long responseMs,
    boolean affectEffective) {}
