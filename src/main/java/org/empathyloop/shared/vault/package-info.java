/**
 * Encrypted values: names, contacts and every free text are sealed before they reach a table.
 *
 * <p>Start with {@link org.empathyloop.shared.vault.Vault}. Services seal and open; the column is
 * {@code bytea}.
 */
@NullMarked
package org.empathyloop.shared.vault;

import org.jspecify.annotations.NullMarked;
