package org.empathyloop.note.web;

import java.io.Serializable;
import java.util.List;

/**
 * A section of a note as a page shows it.
 *
 * @param code such as {@code data}
 * @param topics codes of the headings that a paragraph of it can have
 */
public record SectionRow(String code, List<String> topics, List<ParagraphRow> paragraphs)
    implements Serializable {}
