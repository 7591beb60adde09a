package org.empathyloop.demo.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;

/**
 * Keeps others out of the demo practice, also in the moment before the start notices that they
 * could reach it: only what came in by the loopback address is answered.
 */
public final class DemoDoorFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Inject
  @ConfigProperty(name = "empathyloop.demo", defaultValue = "false")
  private boolean demo;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (demo && !InetAddress.getByName(request.getLocalAddr()).isLoopbackAddress()) {
      throw new EmpathyLoopException(Fault.DEMO_HERE_ONLY);
    }
    chain.doFilter(request, response);
  }
}
