/** Tests of the database. Other tests reach it through {@link TestDatabase}. */
@NullMarked
package org.empathyloop.shared.database;

import org.jspecify.annotations.NullMarked;
