package org.empathyloop.couple;

import org.empathyloop.vocabulary.Coded;

/** Why a partner lets the practice release something; maps to HL7 v3 ActReason. */
public enum ReleasePurpose implements Coded {
  TREATMENT,
  PATIENT_REQUEST,
  PAYMENT
}
