package org.empathyloop.shared.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Map;
import org.empathyloop.shared.svg.SvgElement;

/** Writes a drawing into the page: {@code <el:svg value="#{…}"/>}; every text is escaped. */
@FacesComponent(SvgPicture.TYPE)
public class SvgPicture extends UIComponentBase {
  public static final String TYPE = "org.empathyloop.SvgPicture";

  @Override
  public String getFamily() {
    return TYPE;
  }

  @Override
  public void encodeEnd(FacesContext context) throws IOException {
    if (getAttributes().get("value") instanceof SvgElement drawing) {
      write(drawing, context.getResponseWriter());
    }
  }

  private void write(SvgElement element, ResponseWriter page) throws IOException {
    page.startElement(element.name(), this);
    for (Map.Entry<String, String> attribute : element.attributes().entrySet()) {
      page.writeAttribute(attribute.getKey(), attribute.getValue(), null);
    }
    if (!element.text().isEmpty()) {
      page.writeText(element.text(), null);
    }
    for (SvgElement child : element.children()) {
      write(child, page);
    }
    page.endElement(element.name());
  }
}
