package org.empathyloop.shared.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import java.io.IOException;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.shared.FaultFinder;
import org.empathyloop.shared.text.Text;

/**
 * The edge of the pages: whatever a page or service throws becomes a sentence.
 *
 * <ul>
 *   <li>While a form is handled: a message in {@code el:faults}; the page is shown again with
 *       everything that was typed.
 *   <li>When the page was open so long that the server forgot it: only {@code el:faults} is
 *       answered, so that the page keeps what was typed; {@code revive.js} makes it work again.
 *   <li>When a page cannot be shown at all: the fault page with the fault's status.
 * </ul>
 */
public final class FaultHandler extends ExceptionHandlerWrapper {
  /** Where {@code el:faults} finds which fault it tells, for {@code stale.js}. */
  private static final String CODE = "org.empathyloop.fault.code";

  FaultHandler(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    var events = getUnhandledExceptionQueuedEvents().iterator();
    while (events.hasNext()) {
      ExceptionQueuedEvent event = events.next();
      ExceptionQueuedEventContext thrown = event.getContext();
      events.remove();
      answer(thrown.getContext(), found(thrown.getException()), thrown.getPhaseId());
    }
    getWrapped().handle();
  }

  private static EmpathyLoopException found(Throwable thrown) {
    return FaultFinder.first(thrown, ViewExpiredException.class::isInstance)
        .map(expired -> new EmpathyLoopException(Fault.PAGE_EXPIRED, expired))
        .orElseGet(() -> FaultFinder.in(thrown));
  }

  private static void answer(FacesContext faces, EmpathyLoopException refused, PhaseId phase) {
    boolean ajax = faces.getPartialViewContext().isAjaxRequest();
    boolean formHandled =
        faces.isPostback()
            && phase != PhaseId.RENDER_RESPONSE
            && refused.fault() != Fault.PAGE_EXPIRED;
    if (formHandled) {
      showAgain(faces, refused);
    } else if (faces.getExternalContext().isResponseCommitted()) {
      faces.responseComplete();
    } else if (ajax) {
      answerFaultsOnly(faces, refused);
    } else {
      answerFaultPage(faces, refused);
    }
  }

  private static void showAgain(FacesContext faces, EmpathyLoopException refused) {
    String sentence = text().of(refused);
    faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
    faces.getExternalContext().getRequestMap().put(CODE, refused.fault().code());
    faces.validationFailed();
    faces.renderResponse();
  }

  private static void answerFaultsOnly(FacesContext faces, EmpathyLoopException refused) {
    ExternalContext external = faces.getExternalContext();
    external.responseReset();
    try {
      PartialAnswer.of(refused, text()).writeTo(external);
    } catch (IOException gone) {
      throw new FacesException(gone);
    }
    faces.responseComplete();
  }

  private static void answerFaultPage(FacesContext faces, EmpathyLoopException refused) {
    ExternalContext external = faces.getExternalContext();
    external.responseReset();
    external.getRequestMap().put(FaultPage.FAULT, refused);
    try {
      external.responseSendError(refused.fault().httpStatus(), null);
    } catch (IOException gone) {
      throw new FacesException(gone);
    }
    faces.responseComplete();
  }

  private static Text text() {
    return Text.of(CDI.current().select(Look.class).get().getLocale());
  }

  /** Named in {@code faces-config.xml}. */
  public static final class Factory extends ExceptionHandlerFactory {
    public Factory(ExceptionHandlerFactory wrapped) {
      super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
      return new FaultHandler(getWrapped().getExceptionHandler());
    }
  }
}
