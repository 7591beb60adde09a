/**
 * Signing in over HTTP.
 *
 * <p>Start with {@link org.empathyloop.access.web.SignInMechanism}: it stands before every request.
 */
@NullMarked
package org.empathyloop.access.web;

import org.jspecify.annotations.NullMarked;
