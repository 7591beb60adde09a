/** The day of a therapist and the list of couples. */
@NullMarked
package org.empathyloop.practice;

import org.jspecify.annotations.NullMarked;
