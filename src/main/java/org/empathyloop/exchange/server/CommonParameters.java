package org.empathyloop.exchange.server;

import ca.uhn.fhir.rest.api.SortSpec;
import ca.uhn.fhir.rest.param.DateRangeParam;
import ca.uhn.fhir.rest.param.StringParam;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import org.jspecify.annotations.Nullable;

/** The parameters that every search of this server understands; null where the client gave none. */
record CommonParameters(
    @Nullable TokenOrListParam id,
    @Nullable DateRangeParam lastUpdated,
    @Nullable Integer count,
    @Nullable SortSpec sort,
    @Nullable StringParam cursor) {}
