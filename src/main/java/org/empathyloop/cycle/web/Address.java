package org.empathyloop.cycle.web;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Addresses of the map page; they hold ids and views, never anything of a client. */
final class Address {
  private Address() {}

  /** The page with these parameters, one of them with another value. */
  static String of(Map<String, String> parameters, String changed, String value) {
    Map<String, String> all = new TreeMap<>(parameters);
    all.put(changed, value);
    return "/cycle/map?"
        + all.entrySet().stream()
            .map(one -> one.getKey() + "=" + one.getValue())
            .collect(Collectors.joining("&"));
  }
}
