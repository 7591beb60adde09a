package org.empathyloop.regulation.web;

import java.io.Serializable;

/**
 * One session in the table of measures; every text is ready to read, a dash for what is not there.
 *
 * @param settled cycles that ended with both settled, and their median
 * @param reached cycles that ended with one reaching out, and their median
 * @param interval 95% interval of the share accepted
 */
public record ProgressRow(
    int number,
    String day,
    String settled,
    String reached,
    String accepted,
    String ofAnswered,
    String interval,
    int connecting,
    int sideways,
    String share,
    String minutes)
    implements Serializable {}
