/**
 * The pages of a couple: taking one into care, who the partners are, what they agreed to.
 *
 * <p>Start with {@link org.empathyloop.couple.web.CoupleNewPage}.
 */
@NullMarked
package org.empathyloop.couple.web;

import org.jspecify.annotations.NullMarked;
