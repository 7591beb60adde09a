package org.empathyloop.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;

class RecordElResolverTest {
  private record Row(String label, int count) {
    public String shown() {
      return label + " " + count;
    }
  }

  private final RecordElResolver resolver = new RecordElResolver();
  private final ELContext context = new NoVariables(resolver);
  private final Row row = new Row("Look away", 3);

  @Test
  void a_component_reads_like_a_property() {
    assertThat(resolver.getValue(context, row, "label")).isEqualTo("Look away");
    assertThat(context.isPropertyResolved()).isTrue();
    assertThat(resolver.getType(context, row, "count")).isEqualTo(int.class);
  }

  @Test
  void a_derived_value_reads_like_a_property() {
    assertThat(resolver.getValue(context, row, "shown")).isEqualTo("Look away 3");
  }

  @Test
  void an_unknown_name_is_left_to_others() {
    assertThat(resolver.getValue(context, row, "labels")).isNull();
    assertThat(context.isPropertyResolved()).isFalse();
  }

  @Test
  void what_is_no_record_is_left_to_others() {
    assertThat(resolver.getValue(context, "text", "length")).isNull();
    assertThat(context.isPropertyResolved()).isFalse();
  }

  @Test
  void a_record_does_not_change() {
    assertThat(resolver.isReadOnly(context, row, "label")).isTrue();
    assertThatThrownBy(() -> resolver.setValue(context, row, "label", "x"))
        .isInstanceOf(PropertyNotWritableException.class);
  }

  private static final class NoVariables extends ELContext {
    private final ELResolver resolver;

    NoVariables(ELResolver resolver) {
      this.resolver = resolver;
    }

    @Override
    public ELResolver getELResolver() {
      return resolver;
    }

    @Override
    public FunctionMapper getFunctionMapper() {
      throw new UnsupportedOperationException();
    }

    @Override
    public VariableMapper getVariableMapper() {
      throw new UnsupportedOperationException();
    }
  }
}
