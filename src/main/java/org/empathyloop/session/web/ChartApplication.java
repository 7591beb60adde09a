package org.empathyloop.session.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/**
 * The pad's own endpoint: small JSON requests with the sign-in cookie and the header of our
 * scripts.
 */
@ApplicationPath("/chart")
public class ChartApplication extends Application {}
