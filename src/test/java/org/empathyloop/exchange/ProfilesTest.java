package org.empathyloop.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProfilesTest {
  @Test
  void the_server_names_every_profile_of_a_resource_and_no_other()
      throws IOException, URISyntaxException {
    for (JsonNode profile : resourceProfiles()) {
      assertThat(Profiles.of(profile.get("type").asText())).contains(profile.get("url").asText());
    }
    long named =
        resourceProfiles().stream()
            .map(profile -> profile.get("type").asText())
            .distinct()
            .mapToLong(type -> Profiles.of(type).size())
            .sum();
    assertThat(named).isEqualTo(resourceProfiles().size());
  }

  private static List<JsonNode> resourceProfiles() throws IOException, URISyntaxException {
    URL folder = Objects.requireNonNull(ProfilesTest.class.getResource("/fhir"));
    List<JsonNode> profiles = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
      for (Path file :
          files
              .filter(f -> f.getFileName().toString().startsWith("StructureDefinition"))
              .toList()) {
        JsonNode definition = new ObjectMapper().readTree(file.toFile());
        if (!definition.get("type").asText().equals("Extension")) {
          profiles.add(definition);
        }
      }
    }
    return profiles;
  }
}
