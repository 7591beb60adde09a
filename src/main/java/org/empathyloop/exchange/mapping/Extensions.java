package org.empathyloop.exchange.mapping;

import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Type;

/** Reading the parts of a complex extension. */
final class Extensions {
  private final Extension extension;
  private final String path;

  Extensions(Extension extension, String path) {
    this.extension = extension;
    this.path = path;
  }

  /** The part's value; refused when it is not there. */
  Type required(String part) {
    return find(part).orElseThrow(() -> Reading.unreadable(path(part), "a value"));
  }

  Optional<Type> find(String part) {
    return Optional.ofNullable(extension.getExtensionByUrl(part)).map(Extension::getValue);
  }

  Optional<String> text(String part) {
    return find(part).map(Type::primitiveValue);
  }

  Coding coding(String part) {
    if (required(part) instanceof Coding coding) {
      return coding;
    }
    throw Reading.unreadable(path(part), "a coding");
  }

  /** All parts of that name. */
  List<Extension> all(String part) {
    return extension.getExtensionsByUrl(part);
  }

  String path(String part) {
    return path + "." + part;
  }
}
