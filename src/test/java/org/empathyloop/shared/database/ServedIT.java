package org.empathyloop.shared.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The served application, and its database, seen from outside. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ServedIT {
  @ArquillianResource private URL base;

  @Test
  void the_application_answers_at_the_root_of_its_host() throws IOException, InterruptedException {
    URI page = URI.create(base.toString()).resolve("/today");

    var answer =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location")).hasValue("/sign-in?next=%2Ftoday");
    assertThat(answer.headers().firstValue("Server")).isEmpty();
  }

  @Test
  void its_database_is_reached_with_the_practice_key() throws SQLException {
    try (Connection connection = TestDatabase.current().connect();
        Statement statement = connection.createStatement();
        var row = statement.executeQuery("select count(*) from practice_key")) {
      row.next();
      assertThat(row.getInt(1)).isEqualTo(1);
    }
  }
}
