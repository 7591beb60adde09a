package org.empathyloop.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class AuditSealTest {
  /** Computed with {@code (printf '%064d' 0 | xxd -r -p; printf '1row') | sha256sum}. */
  private static final String FIRST_LINK =
      "b27e4481ea4519564bf32d05dd3bc19b11c3ab339be3c5aa63c55ce51c853b41";

  @Test
  void a_link_is_the_digest_of_the_link_before_its_number_and_the_rows_code() {
    byte[] link = AuditSeal.linked(new byte[32], 1, "row".getBytes(StandardCharsets.UTF_8));

    assertThat(HexFormat.of().formatHex(link)).isEqualTo(FIRST_LINK);
  }

  @Test
  void the_same_row_under_another_number_or_after_another_link_gives_another_link() {
    byte[] row = {1, 2, 3};
    byte[] link = AuditSeal.linked(new byte[32], 1, row);

    assertThat(AuditSeal.linked(new byte[32], 2, row)).isNotEqualTo(link);
    assertThat(AuditSeal.linked(link, 1, row)).isNotEqualTo(link);
  }
}
