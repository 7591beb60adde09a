/** Tests of sealed values. Start with {@link VaultTest}. */
@NullMarked
package org.empathyloop.shared.vault;

import org.jspecify.annotations.NullMarked;
