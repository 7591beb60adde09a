package org.empathyloop.exchange.coding;

import org.empathyloop.session.SessionId;

/**
 * What came of taking a coded file.
 *
 * @param isNew false when this observation of this file was taken before; then nothing was added
 */
public record TakenCoding(SessionId session, boolean isNew) {}
