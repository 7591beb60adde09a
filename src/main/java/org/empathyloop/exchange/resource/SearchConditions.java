package org.empathyloop.exchange.resource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The conditions of a search, from fixed phrases with named parameters. */
final class SearchConditions {
  private SearchConditions() {}

  static void add(ResourceQuery query, List<String> conditions, Map<String, Object> values) {
    if (!query.ids().isEmpty()) {
      conditions.add("s.resourceId in :ids");
      values.put("ids", query.ids());
    }
    if (query.subject() != null) {
      conditions.add("s.subjectId = :subject");
      values.put("subject", query.subject().id());
      if (query.subject().type() != null) {
        conditions.add("s.subjectType = :subjectType");
        values.put("subjectType", query.subject().type());
      }
    }
    if (query.encounter() != null) {
      conditions.add("s.encounterId = :encounter");
      values.put("encounter", query.encounter());
    }
    if (!query.statuses().isEmpty()) {
      conditions.add("s.status in :statuses");
      values.put("statuses", query.statuses());
    }
    addCodes(query.codes(), conditions, values);
    addDates(query, conditions, values);
    addCursor(query, conditions, values);
  }

  private static void addCodes(
      List<SearchCode> codes, List<String> conditions, Map<String, Object> values) {
    if (codes.isEmpty()) {
      return;
    }
    List<String> either = new ArrayList<>();
    for (int i = 0; i < codes.size(); i++) {
      SearchCode code = codes.get(i);
      values.put("code" + i, code.code());
      if (code.system() == null) {
        either.add("s.code = :code" + i);
      } else {
        either.add("(s.code = :code" + i + " and s.codeSystem = :system" + i + ")");
        values.put("system" + i, code.system());
      }
    }
    conditions.add("(" + String.join(" or ", either) + ")");
  }

  private static void addDates(
      ResourceQuery query, List<String> conditions, Map<String, Object> values) {
    for (int i = 0; i < query.dates().size(); i++) {
      DateBound bound = query.dates().get(i);
      conditions.add(column(bound.side()) + sign(bound.direction()) + ":date" + i);
      values.put("date" + i, bound.at());
    }
    if (query.updatedFrom() != null) {
      conditions.add("s.lastUpdatedAt >= :updatedFrom");
      values.put("updatedFrom", query.updatedFrom());
    }
    if (query.updatedTo() != null) {
      conditions.add("s.lastUpdatedAt <= :updatedTo");
      values.put("updatedTo", query.updatedTo());
    }
  }

  private static void addCursor(
      ResourceQuery query, List<String> conditions, Map<String, Object> values) {
    if (query.after() == null) {
      return;
    }
    String sign = query.newestFirst() ? " < " : " > ";
    conditions.add(
        "(s.startsAt"
            + sign
            + ":afterTime or (s.startsAt = :afterTime and s.resourceId"
            + sign
            + ":afterId))");
    values.put("afterTime", query.after().startsAt());
    values.put("afterId", query.after().id());
  }

  private static String column(DateBound.Side side) {
    return switch (side) {
      case START -> "s.startsAt";
      case END -> "s.endsAt";
    };
  }

  private static String sign(DateBound.Direction direction) {
    return switch (direction) {
      case AFTER -> " > ";
      case FROM -> " >= ";
      case TO -> " <= ";
      case BEFORE -> " < ";
    };
  }
}
