package org.xufei.ui;

import java.time.LocalDate;
import java.util.Optional;
import org.xufei.domain.clock.CardStatus;
import org.xufei.domain.clock.LifeStage;
import org.xufei.domain.clock.NumberClock;
import org.xufei.domain.sim.DeclaredStatus;

/** What life stages are called and what they mean for a number, the same in every room. {@link LifeStageStyle} draws them. */
public final class StagePhrases {

    private StagePhrases() {}

    /** A word or two, different for each stage. */
    public static Message word(LifeStage stage) {
        return switch (stage) {
            case HELD -> Message.of("stage.held");
            case BLOCKED -> Message.of("stage.blocked");
            case OUTGOING_BLOCKED -> Message.of("stage.outgoing");
            case DATA_ENDED -> Message.of("stage.data");
            case ENDING_SOON -> Message.of("stage.soon");
            case NUMBER_LOST -> Message.of("stage.gone");
            case UNKNOWN -> Message.of("stage.unknown");
            case ACTIVE -> Message.of("stage.active");
            case OUT_OF_USE -> Message.of("stage.retired");
        };
    }

    /** The word of the card's stage; of a card that was replaced, that it was. */
    public static Message word(CardStatus status) {
        return status.card().status() instanceof DeclaredStatus.Replaced
                ? Message.of("stage.replaced")
                : word(status.stage());
    }

    /** In one line with the card's nickname, if it has one: what no longer works, else what ends next. */
    public static Message summary(CardStatus status) {
        String nickname = status.card().nickname();
        Message sentence = sentence(status);
        return nickname.isEmpty() ? sentence : Message.of("stage.named", nickname, sentence);
    }

    /** What happens in a phase, with its first and last day. */
    public static Message phase(NumberClock.Phase phase) {
        return switch (phase.stage()) {
            case OUTGOING_BLOCKED -> Message.of("stage.phase.outgoing", phase.first(), phase.last());
            case BLOCKED -> Message.of("stage.phase.blocked", phase.first(), phase.last());
            case HELD -> Message.of("stage.phase.held", phase.first(), phase.last());
        };
    }

    /** The last day on which a top-up saves the number. */
    public static Message lastSafeDay(NumberClock number, LocalDate today) {
        LocalDate last = number.lastDayToTopUp();
        if (!last.isBefore(today)) {
            return Message.of("stage.safe", last);
        }
        return number.lastDayToReclaim().isBefore(today)
                ? Message.of("stage.safe.lost", number.lostOn())
                : Message.of("stage.safe.reclaim", last, number.lastDayToReclaim());
    }

    /** That the number lives although it counted as lost; empty if it did not, or if the card is out of use. */
    public static Optional<Message> lateTopUp(CardStatus status) {
        return status.lateTopUp()
                .filter(any -> status.card().status().keepsNumber())
                .map(late -> Message.of(
                        "stage.latetopup",
                        late.lostOn(),
                        late.receipt().paidAt().toLocalDate()));
    }

    private static Message sentence(CardStatus status) {
        return switch (status.stage()) {
            case HELD -> Message.of("stage.held.sentence");
            case OUTGOING_BLOCKED -> Message.of("stage.outgoing.sentence");
            case NUMBER_LOST -> Message.of("stage.gone.sentence");
            case OUT_OF_USE -> Message.of("stage.retired.sentence");
            case BLOCKED, DATA_ENDED, UNKNOWN -> word(status.stage());
            case ENDING_SOON, ACTIVE -> ClockPhrases.daysLeft(status);
        };
    }
}
