package org.empathyloop.shared.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/**
 * Lets a page that the server forgot go on with the nonce that the browser holds it to.
 *
 * <p>{@code revive.js} asks for the page again and takes over its state, but the policy of the open
 * page still names the old nonce; it sends that one in a header, which no foreign page can set, and
 * the new view keeps it.
 */
public final class KeptNonce implements PhaseListener {
  static final String HEADER = "X-Empathy-Loop-Nonce";

  private static final long serialVersionUID = 1L;
  private static final String PRIMEFACES_NONCE = "primefaces.nonce";
  private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/]{22,88}={0,2}");

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.RENDER_RESPONSE;
  }

  @Override
  public void afterPhase(PhaseEvent event) {
    FacesContext faces = event.getFacesContext();
    boolean shown = faces.getViewRoot() != null && !faces.isPostback();
    if (shown && faces.getExternalContext().getRequest() instanceof HttpServletRequest request) {
      String nonce = request.getHeader(HEADER);
      if (nonce != null && BASE64.matcher(nonce).matches()) {
        faces.getViewRoot().getViewMap().put(PRIMEFACES_NONCE, nonce);
      }
    }
  }
}
