package org.empathyloop.exchange.release;

import java.util.UUID;
import org.empathyloop.disclosure.Audience;
import org.empathyloop.disclosure.Disclosable;
import org.empathyloop.disclosure.RecordKind;
import org.jspecify.annotations.Nullable;

/**
 * One number of a couple's progress.
 *
 * @param id of the couple; it stands in no file
 * @param kind of record that it was counted from
 * @param audience one partner's for what is said of that partner alone, otherwise joint, also where
 *     {@code partner} says which of the two it was
 * @param session 1 for the couple's first session; 0 for all of them pooled
 * @param day days of the practice's calendar since the first session; 0 for all of them pooled
 * @param measure what was counted, such as {@code repairs-accepted}
 * @param partner {@code a} or {@code b}; empty for both
 * @param count null where nothing is counted
 * @param of what the count is of; null where it is of nothing
 * @param value null where there is none beside the count
 * @param unit of the value; empty without one
 */
record ProgressNumber(
    UUID id,
    RecordKind kind,
    Audience audience,
    int session,
    long day,
    String measure,
    String partner,
    @Nullable Long count,
    @Nullable Long of,
    @Nullable Double value,
    String unit)
    implements Disclosable {}
