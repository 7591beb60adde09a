/** Pages of the practice. */
@NullMarked
package org.empathyloop.practice.web;

import org.jspecify.annotations.NullMarked;
