package org.empathyloop.note.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.empathyloop.disclosure.Reader;
import org.empathyloop.note.DraftSaved;
import org.empathyloop.note.NoteCopy;
import org.empathyloop.note.NoteId;
import org.empathyloop.note.NoteParagraph;
import org.empathyloop.note.NoteService;
import org.empathyloop.note.NoteSnapshot;
import org.empathyloop.note.Signature;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.jspecify.annotations.Nullable;

/**
 * One note as its editor talks to it: small requests that need no view of a page, so that text
 * outlives time-outs and restarts.
 */
@Path("notes/{note}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public class NoteResource {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Inject private NoteService notes;
  @Inject private Times times;

  @PathParam("note")
  private @Nullable String note;

  /** The draft as it is stored, to be compared with what was typed. */
  @GET
  @Path("draft")
  public String draft() {
    NoteSnapshot stored = notes.note(id());
    return written(
        Map.of(
            "draftNo", stored.draftNo(),
            "savedAt", times.second(stored.savedAt()),
            "savedOn", times.dayAndMinute(stored.savedAt()),
            "signed", stored.signed(),
            "paragraphs", stored.paragraphs().stream().map(NoteResource::paragraph).toList()));
  }

  /** Stores a draft; durable when this answers, and the same answer to a resend. */
  @POST
  @Path("draft")
  @Consumes(MediaType.APPLICATION_JSON)
  public String save(InputStream body) {
    DraftSaved saved = notes.save(DraftReader.draft(id(), body));
    return written(Map.of("draftNo", saved.draftNo(), "savedAt", times.second(saved.savedAt())));
  }

  /** What one reader would have of the stored draft. */
  @GET
  @Path("copy")
  public String copy(@QueryParam("reader") @Nullable String reader) {
    NoteCopy copy = notes.copy(id(), reader(reader));
    return written(
        Map.of(
            "paragraphs", copy.paragraphs().stream().map(NoteResource::paragraph).toList(),
            "notForReader", copy.notForReader(),
            "withoutAudience", copy.withoutAudience()));
  }

  /** Signs what the signer has read. */
  @POST
  @Path("signature")
  @Consumes(MediaType.APPLICATION_JSON)
  public String sign(InputStream body) {
    Signature signature = notes.sign(DraftReader.signature(id(), body));
    return written(
        Map.of("signedAt", times.dayAndMinute(signature.at()), "sha256", signature.sha256()));
  }

  private static Reader reader(@Nullable String code) {
    return Arrays.stream(Reader.values())
        .filter(reader -> code(reader).equals(code))
        .findFirst()
        .orElseThrow(() -> new EmpathyLoopException(Fault.REQUEST_REFUSED, "field", "reader"));
  }

  private static String code(Reader reader) {
    return reader.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Map<String, Object> paragraph(NoteParagraph paragraph) {
    List<UUID> moments = paragraph.moments();
    return Map.of(
        "id", paragraph.id(),
        "topic", paragraph.topic().code(),
        "audience", paragraph.audience() == null ? "" : paragraph.audience().code().value(),
        "text", paragraph.prose().text(),
        "moments", moments);
  }

  private NoteId id() {
    return NoteId.parse(note == null ? "" : note);
  }

  private static String written(Map<String, ?> answer) {
    try {
      return JSON.writeValueAsString(answer);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("texts, numbers and flags are always JSON", impossible);
    }
  }
}
