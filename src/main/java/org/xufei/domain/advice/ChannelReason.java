package org.xufei.domain.advice;

import java.util.Optional;
import org.xufei.domain.guide.Confidence;
import org.xufei.domain.guide.Evidence;
import org.xufei.domain.guide.LocalizedText;
import org.xufei.domain.guide.Situation;

/**
 * What speaks for or against a channel.
 *
 * @param situation empty where it is the operator that serves the channel or does not
 * @param text in the words of the guide; empty where the guide says nothing of the situation, or of the operator
 * @param evidence empty where the guide says nothing of the situation
 */
public record ChannelReason(
        Tone tone, Optional<Situation> situation, Optional<LocalizedText> text, Optional<Evidence> evidence) {

    /** What kind of reason it is, the weightiest against the channel first. */
    public enum Tone {
        AGAINST,
        MIND,
        UNKNOWN,
        GOOD
    }

    /** How much it counts: for the channel if positive. What rules the channel out is not counted. */
    int points() {
        return switch (tone) {
            case GOOD -> strength();
            case MIND -> -strength();
            case UNKNOWN -> -1;
            case AGAINST -> 0;
        };
    }

    /** By how far it can be trusted: 3 for high confidence, 2 for medium, 1 for low. */
    int strength() {
        return switch (evidence.map(Evidence::confidence).orElse(Confidence.LOW)) {
            case HIGH -> 3;
            case MEDIUM -> 2;
            case LOW -> 1;
        };
    }
}
