package org.empathyloop.exchange.mapping;

import org.empathyloop.note.Prose;
import org.hl7.fhir.r4.model.Narrative;
import org.hl7.fhir.r4.model.Narrative.NarrativeStatus;
import org.hl7.fhir.utilities.xhtml.NodeType;
import org.hl7.fhir.utilities.xhtml.XhtmlNode;

/** Plain text as a narrative: one paragraph, line ends as breaks, nothing else. */
final class ProseElement {
  private static final String XHTML = "http://www.w3.org/1999/xhtml";

  private ProseElement() {}

  static Narrative of(Prose prose) {
    XhtmlNode div = new XhtmlNode(NodeType.Element, "div").setAttribute("xmlns", XHTML);
    XhtmlNode paragraph = div.addTag("p");
    String[] lines = prose.text().split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        paragraph.addTag("br");
      }
      paragraph.addText(lines[i]);
    }
    Narrative narrative = new Narrative().setStatus(NarrativeStatus.ADDITIONAL);
    narrative.setDiv(div);
    return narrative;
  }

  /** Any other mark-up is refused, because it would be lost. */
  static Prose read(Narrative narrative, String path) {
    Reading.require(narrative.hasDiv(), path, "a narrative");
    Reading.require(
        narrative.getDiv().getChildNodes().size() == 1
            && "p".equals(narrative.getDiv().getChildNodes().get(0).getName()),
        path,
        "one paragraph");
    StringBuilder text = new StringBuilder();
    for (XhtmlNode node : narrative.getDiv().getChildNodes().get(0).getChildNodes()) {
      boolean isBreak = "br".equals(node.getName());
      Reading.require(isBreak || node.getNodeType() == NodeType.Text, path, "plain text");
      text.append(isBreak ? "\n" : node.getContent());
    }
    return new Prose(text.toString());
  }
}
