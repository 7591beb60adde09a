/**
 * The pages of goals and progress.
 *
 * <p>Start with {@link org.empathyloop.regulation.web.RegulationProgressPage}.
 */
@NullMarked
package org.empathyloop.regulation.web;

import org.jspecify.annotations.NullMarked;
