package org.xufei.domain.guide;

/**
 * What older guides say wrongly, or no longer rightly.
 *
 * @param claim what they say
 * @param right what to do or to believe instead
 * @param why how that is known
 */
public record Correction(String id, LocalizedText claim, LocalizedText right, LocalizedText why, Evidence evidence) {}
