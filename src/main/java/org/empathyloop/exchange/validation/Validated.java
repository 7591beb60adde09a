package org.empathyloop.exchange.validation;

import java.util.List;

/** What the validator found in one resource, in the order of the resource. */
public record Validated(List<Issue> issues) {
  public Validated {
    issues = List.copyOf(issues);
  }

  /** Whether there is no error; warnings do not make a resource invalid. */
  public boolean valid() {
    return errors().isEmpty();
  }

  public List<Issue> errors() {
    return issues.stream().filter(issue -> issue.severity() == Issue.Severity.ERROR).toList();
  }
}
