package org.xufei.domain.guide;

/** A usual mistake to rule out, why it matters and how to do so. */
public record Precaution(String id, LocalizedText title, LocalizedText why, LocalizedText how, Evidence evidence) {}
