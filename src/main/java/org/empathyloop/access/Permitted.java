package org.empathyloop.access;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The permission that a service method needs: the policy is asked before it runs, and an audit row
 * is written in its transaction.
 *
 * <p>The chart is found from the first argument that is {@link InChart}. Without one the method is
 * practice-wide: lists, which filter by care team in their query, and settings.
 */
@InterceptorBinding
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Permitted {
  @Nonbinding
  Action action() default Action.VIEW;

  @Nonbinding
  ObjectKind on() default ObjectKind.CONFIGURATION;
}
