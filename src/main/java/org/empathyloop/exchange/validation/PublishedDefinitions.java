package org.empathyloop.exchange.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.MetadataResource;

/** Our profiles, extensions, CodeSystems and ValueSets, as SUSHI wrote them. */
final class PublishedDefinitions {
  /** Any of them, to find the folder by. */
  private static final String LANDMARK = "/fhir/CodeSystem-interaction.json";

  private PublishedDefinitions() {}

  /** Reads them from the class path, which is a folder in a deployed WAR and may be a jar. */
  static List<MetadataResource> read(FhirContext fhir) {
    URL landmark = PublishedDefinitions.class.getResource(LANDMARK);
    if (landmark == null) {
      throw new IllegalStateException("the generated profiles are not on the class path");
    }
    try {
      URI uri = landmark.toURI();
      if (!uri.getScheme().equals("jar")) {
        return readFolder(fhir, Path.of(uri).resolveSibling("."));
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return readFolder(fhir, jar.getPath(LANDMARK).resolveSibling("."));
      }
    } catch (URISyntaxException | IOException e) {
      throw new IllegalStateException("the generated profiles cannot be read", e);
    }
  }

  private static List<MetadataResource> readFolder(FhirContext fhir, Path folder)
      throws IOException {
    IParser json = fhir.newJsonParser();
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .sorted()
          .map(file -> readOne(json, file))
          .toList();
    }
  }

  private static MetadataResource readOne(IParser json, Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return (MetadataResource) json.parseResource(in);
    } catch (IOException e) {
      throw new UncheckedIOException("unreadable definition " + file.getFileName(), e);
    }
  }
}
