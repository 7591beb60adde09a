/**
 * The one database: an embedded PostgreSQL in a child process, or an external one by URL.
 *
 * <p>Start with {@link org.empathyloop.shared.database.PracticeDataSource}, which the server asks
 * for connections; {@link org.empathyloop.shared.database.DatabaseStart} then checks durability,
 * migrates and compares the practice key, before any other start-up bean.
 */
@NullMarked
package org.empathyloop.shared.database;

import org.jspecify.annotations.NullMarked;
