package org.xufei.ui;

import org.kordamp.ikonli.feather.Feather;
import org.xufei.domain.clock.LifeStage;

/** How a life stage is drawn, the same in every room: an icon and a tone beside the word of {@link StagePhrases}, never the colour alone. */
public final class LifeStageStyle {

    private LifeStageStyle() {}

    public static Feather icon(LifeStage stage) {
        return switch (stage) {
            case HELD, BLOCKED -> Feather.ALERT_OCTAGON;
            case OUTGOING_BLOCKED -> Feather.PHONE_OFF;
            case DATA_ENDED -> Feather.WIFI_OFF;
            case ENDING_SOON -> Feather.CLOCK;
            case NUMBER_LOST -> Feather.X_CIRCLE;
            case UNKNOWN -> Feather.HELP_CIRCLE;
            case ACTIVE -> Feather.CHECK;
            case OUT_OF_USE -> Feather.ARCHIVE;
        };
    }

    /** A style class of badges. */
    public static String tone(LifeStage stage) {
        return switch (stage) {
            case HELD, BLOCKED, OUTGOING_BLOCKED -> "danger";
            case DATA_ENDED, ENDING_SOON -> "warning";
            case ACTIVE -> "good";
            case NUMBER_LOST, UNKNOWN, OUT_OF_USE -> "neutral";
        };
    }
}
