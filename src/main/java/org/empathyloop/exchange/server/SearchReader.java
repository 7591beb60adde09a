package org.empathyloop.exchange.server;

import ca.uhn.fhir.rest.api.SortOrderEnum;
import ca.uhn.fhir.rest.api.SortSpec;
import ca.uhn.fhir.rest.param.DateParam;
import ca.uhn.fhir.rest.param.DateRangeParam;
import ca.uhn.fhir.rest.param.ParamPrefixEnum;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import ca.uhn.fhir.rest.param.TokenParam;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.empathyloop.exchange.resource.DateBound;
import org.empathyloop.exchange.resource.DateBound.Direction;
import org.empathyloop.exchange.resource.DateBound.Side;
import org.empathyloop.exchange.resource.ResourceQuery;
import org.empathyloop.exchange.resource.ResourceQuery.Cursor;
import org.empathyloop.exchange.resource.ResourceQuery.Subject;
import org.empathyloop.exchange.resource.SearchCode;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.shared.Ids;
import org.jspecify.annotations.Nullable;

/**
 * Reads search parameters into a query. What is not understood is refused by its name: leaving it
 * out would answer more than was asked for.
 */
final class SearchReader {
  /** No record has this id. */
  private static final UUID NOBODY = new UUID(0, 0);

  private final String type;
  private List<UUID> ids = List.of();
  private @Nullable Subject subject;
  private @Nullable UUID encounter;
  private List<SearchCode> codes = List.of();
  private List<String> statuses = List.of();
  private List<DateBound> dates = List.of();
  private @Nullable Instant updatedFrom;
  private @Nullable Instant updatedTo;
  private boolean newestFirst = true;
  private int count = ResourceQuery.USUAL_PAGE;
  private @Nullable Cursor after;

  SearchReader(String type) {
    this.type = type;
  }

  ResourceQuery query() {
    return new ResourceQuery(
        type,
        ids,
        subject,
        encounter,
        codes,
        statuses,
        dates,
        updatedFrom,
        updatedTo,
        newestFirst,
        count,
        after);
  }

  /** What every search understands. */
  SearchReader common(CommonParameters common) {
    ids = tokens(common.id(), "_id").stream().map(id -> uuid(id.getValue(), "_id")).toList();
    DateRangeParam updated = common.lastUpdated();
    if (updated != null && !updated.isEmpty()) {
      updatedFrom = instant(updated.getLowerBoundAsInstant());
      updatedTo = instant(updated.getUpperBoundAsInstant());
    }
    count = common.count() == null ? count : common.count();
    newestFirst = isNewestFirst(common.sort());
    after = common.cursor() == null ? null : PageCursor.read(common.cursor().getValue());
    return this;
  }

  SearchReader subject(@Nullable ReferenceParam reference) {
    if (reference != null) {
      refuseModifier(reference.getQueryParameterQualifier(), "subject");
      subject = new Subject(reference.getResourceType(), uuid(reference.getIdPart(), "subject"));
    }
    return this;
  }

  SearchReader encounter(@Nullable ReferenceParam reference) {
    if (reference != null) {
      refuseModifier(reference.getQueryParameterQualifier(), "encounter");
      encounter = uuid(reference.getIdPart(), "encounter");
    }
    return this;
  }

  SearchReader code(@Nullable TokenOrListParam code) {
    codes =
        tokens(code, "code").stream()
            .map(token -> new SearchCode(emptyAsNull(token.getSystem()), token.getValue()))
            .toList();
    return this;
  }

  SearchReader status(@Nullable TokenOrListParam status) {
    statuses = tokens(status, "status").stream().map(TokenParam::getValue).toList();
    return this;
  }

  SearchReader date(@Nullable DateRangeParam range) {
    if (range == null) {
      return this;
    }
    List<DateBound> bounds = new ArrayList<>();
    DateParam lower = range.getLowerBound();
    if (lower != null && !lower.isEmpty()) {
      bounds.add(lower(lower, instant(range.getLowerBoundAsInstant())));
    }
    DateParam upper = range.getUpperBound();
    if (upper != null && !upper.isEmpty()) {
      bounds.add(upper(upper, instant(range.getUpperBoundAsInstant())));
    }
    dates = bounds;
    return this;
  }

  /** A date asked for as it stands contains the resource's time; a bound only touches it. */
  private static DateBound lower(DateParam bound, Instant at) {
    return switch (prefix(bound)) {
      case EQUAL -> new DateBound(Side.START, Direction.FROM, at);
      case GREATERTHAN -> new DateBound(Side.END, Direction.AFTER, at);
      case GREATERTHAN_OR_EQUALS -> new DateBound(Side.END, Direction.FROM, at);
      case STARTS_AFTER -> new DateBound(Side.START, Direction.AFTER, at);
      case LESSTHAN, LESSTHAN_OR_EQUALS, ENDS_BEFORE, NOT_EQUAL, APPROXIMATE ->
          throw notUnderstood("date");
    };
  }

  private static DateBound upper(DateParam bound, Instant at) {
    return switch (prefix(bound)) {
      case EQUAL -> new DateBound(Side.END, Direction.TO, at);
      case LESSTHAN -> new DateBound(Side.START, Direction.BEFORE, at);
      case LESSTHAN_OR_EQUALS -> new DateBound(Side.START, Direction.TO, at);
      case ENDS_BEFORE -> new DateBound(Side.END, Direction.BEFORE, at);
      case GREATERTHAN, GREATERTHAN_OR_EQUALS, STARTS_AFTER, NOT_EQUAL, APPROXIMATE ->
          throw notUnderstood("date");
    };
  }

  private static ParamPrefixEnum prefix(DateParam bound) {
    return bound.getPrefix() == null ? ParamPrefixEnum.EQUAL : bound.getPrefix();
  }

  private static boolean isNewestFirst(@Nullable SortSpec sort) {
    if (sort == null) {
      return true;
    }
    if (!"date".equals(sort.getParamName()) || sort.getChain() != null) {
      throw notUnderstood("_sort");
    }
    return sort.getOrder() == SortOrderEnum.DESC;
  }

  private static List<TokenParam> tokens(@Nullable TokenOrListParam tokens, String name) {
    List<TokenParam> given = tokens == null ? List.of() : tokens.getValuesAsQueryTokens();
    for (TokenParam token : given) {
      if (token.getModifier() != null || token.getMissing() != null || token.isEmpty()) {
        throw notUnderstood(name);
      }
    }
    return given;
  }

  private static void refuseModifier(@Nullable String qualifier, String name) {
    boolean typeOnly = qualifier == null || qualifier.matches(":[A-Z][A-Za-z]+");
    if (!typeOnly) {
      throw notUnderstood(name);
    }
  }

  private static UUID uuid(@Nullable String text, String name) {
    if (text == null) {
      throw notUnderstood(name);
    }
    try {
      return Ids.parse(text);
    } catch (EmpathyLoopException e) {
      return NOBODY; // a foreign id names nothing here: the search finds nothing
    }
  }

  private static Instant instant(@Nullable Date date) {
    return date == null ? Instant.EPOCH : date.toInstant();
  }

  private static @Nullable String emptyAsNull(@Nullable String text) {
    return text == null || text.isEmpty() ? null : text;
  }

  static EmpathyLoopException notUnderstood(String parameter) {
    return new EmpathyLoopException(Fault.FHIR_PARAMETER, "parameter", parameter);
  }
}
