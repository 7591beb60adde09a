/**
 * Bearer tokens with SMART v2 scopes, signed with a key derived from the practice key.
 *
 * <p>Start with {@link org.empathyloop.exchange.smart.AccessTokens}.
 */
@NullMarked
package org.empathyloop.exchange.smart;

import org.jspecify.annotations.NullMarked;
