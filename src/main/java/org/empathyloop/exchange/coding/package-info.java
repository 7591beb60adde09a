/**
 * Coded sessions as files of other tools: read from BORIS projects, BORIS event tables and CSV;
 * written for BORIS and, de-identified, for GSEQ, ELAN and GridWare.
 *
 * <p>Reading and writing are pure. Start with {@link
 * org.empathyloop.exchange.coding.CodingImportService}.
 */
@NullMarked
package org.empathyloop.exchange.coding;

import org.jspecify.annotations.NullMarked;
