package org.xufei.domain.guide;

/** Advice that belongs to no step. */
public record Tip(String id, LocalizedText title, LocalizedText text, Evidence evidence) {}
