package org.empathyloop.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTest {
  @Test
  void nothing_that_was_typed_becomes_markup() {
    assertThat(Html.escaped("<b a=\"1\" c='2'>]]>&"))
        .isEqualTo("&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;]]&gt;&amp;");
  }
}
