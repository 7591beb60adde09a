package org.empathyloop.practice.web;

import java.io.Serializable;
import org.empathyloop.couple.CoupleSummary;

/**
 * Something that waits for the therapist.
 *
 * @param icon of the sprite
 * @param refused whether it was refused, rather than only open
 * @param what what happened, after the couple's names
 * @param detail one sentence more; may be empty
 * @param path where to see to it
 * @param action the words on its button
 */
public record NeedRow(
    CoupleSummary couple,
    String icon,
    boolean refused,
    String what,
    String detail,
    String path,
    String action)
    implements Serializable {}
