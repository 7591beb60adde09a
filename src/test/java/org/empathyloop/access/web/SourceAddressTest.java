package org.empathyloop.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** EL-ACC-013: what a proxy on this machine wrote last, and nothing that anybody else wrote. */
class SourceAddressTest {
  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "127.0.0.1, none, 127.0.0.1",
        "127.0.0.1, 203.0.113.7, 203.0.113.7",
        "127.0.0.1, '198.51.100.1, 203.0.113.7', 203.0.113.7",
        "127.0.0.1, '198.51.100.1|203.0.113.7', 203.0.113.7",
        "127.0.0.1, '203.0.113.7|unknown', 127.0.0.1",
        "::1, 2001:db8:1:2::7, 2001:db8:1:2:0:0:0:0/64",
        "::1, 2001:db8:1:2:ffff::9, 2001:db8:1:2:0:0:0:0/64",
        "2001:db8:1:3::7, none, 2001:db8:1:3:0:0:0:0/64",
        "127.0.0.1, ::ffff:203.0.113.7, 203.0.113.7",
        "203.0.113.9, 198.51.100.1, 203.0.113.9",
        "127.0.0.1, unknown, 127.0.0.1",
        "127.0.0.1, '203.0.113.7, ', 127.0.0.1",
        "127.0.0.1, a.example, 127.0.0.1",
      })
  void a_proxy_here_says_where_a_request_comes_from(
      String remote, @Nullable String forwarded, String address) {
    List<String> lines = forwarded == null ? List.of() : List.of(forwarded.split("\\|"));

    assertThat(SourceAddress.of(remote, lines)).isEqualTo(address);
  }
}
