package org.xufei.ui.simcards.detail;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Collectors;
import org.xufei.domain.clock.CardStatus;
import org.xufei.domain.clock.EndDate;
import org.xufei.domain.clock.EndDateBasis;
import org.xufei.domain.clock.LifeStage;
import org.xufei.domain.clock.NextEvent;
import org.xufei.domain.clock.NumberClock;
import org.xufei.domain.guide.Contact;
import org.xufei.domain.guide.Evidence;
import org.xufei.domain.guide.Operator;
import org.xufei.domain.reminder.Expiry;
import org.xufei.ui.Message;
import org.xufei.ui.StageLook;

/** How a card's clocks are told. */
final class DetailClockPhrases {

    /** Customer service on every network. */
    private static final String CARE = "1204";

    private DetailClockPhrases() {}

    /** What comes next and until when it can be prevented, or what somebody has to ask; empty if nothing is known. */
    static Optional<Message> next(CardStatus status) {
        return status.uncertainEnds().stream()
                .findFirst()
                .map(doubt -> doubt.kind() == Expiry.Kind.PLAN
                        ? Message.of("detail.doubt.plan", doubt.sureUntil())
                        : Message.of("detail.doubt.balance", doubt.sureUntil()))
                .or(() -> status.next().map(DetailClockPhrases::next));
    }

    private static Message next(NextEvent next) {
        if (next.atTheEarliest()) {
            return next.becomes() == LifeStage.DATA_ENDED
                    ? Message.of("detail.next.plan.atleast", next.lastDay())
                    : Message.of("detail.next.balance.atleast", next.lastDay());
        }
        Message then = StageLook.word(next.becomes());
        return next.daysLeft() == 0
                ? Message.of("detail.next.today", then)
                : Message.of("detail.next.days", next.daysLeft(), next.lastDay(), then);
    }

    /** That the number lives though it counted as lost; empty if it did not, or the card is out of use. */
    static Optional<Message> cameBack(CardStatus status) {
        return status.lateTopUp()
                .filter(any -> status.card().status().keepsNumber())
                .map(revival -> Message.of(
                        "detail.revival",
                        revival.lostOn(),
                        revival.receipt().paidAt().toLocalDate()));
    }

    static Message end(EndDate reading) {
        return reading.known()
                .map(known -> reading.mayLastLonger()
                        ? Message.of("detail.clock.until.open", known.lastDay())
                        : Message.of("detail.clock.until", known.lastDay()))
                .or(() -> reading.sureUntil().map(last -> Message.of("detail.clock.atleast", last)))
                .orElseGet(() -> Message.of("detail.clock.unknown"));
    }

    /** How far off a last day is. */
    static Message left(LocalDate lastDay, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, lastDay);
        if (days == 0) {
            return Message.of("detail.left.today");
        }
        return days > 0 ? Message.of("detail.left.days", days) : Message.of("detail.left.over", -days);
    }

    /** What the last day rests on, or why it is not known. */
    static Message basis(EndDate reading) {
        if (reading instanceof EndDate.Unknown unknown) {
            return switch (unknown.reason()) {
                case NOTHING_BOUGHT -> Message.of("detail.why.nothing");
                case NOT_STATED -> Message.of("detail.why.notstated");
                case TOO_FAR_AWAY -> Message.of("detail.why.far");
                case OPERATOR_UNKNOWN -> Message.of("detail.why.operator");
                case NO_TABLE -> Message.of("detail.why.notable");
                case NO_TABLE_FOR_CHANNEL -> Message.of("detail.why.nochannel");
                case NOT_IN_TABLE -> Message.of("detail.why.notintable");
            };
        }
        EndDateBasis basis = reading.known().orElseThrow().basis();
        if (basis instanceof EndDateBasis.Stated) {
            return Message.of("detail.basis.stated");
        }
        return basis instanceof EndDateBasis.Counted
                ? Message.of("detail.basis.counted")
                : Message.of("detail.basis.estimated");
    }

    /** Of the table by which it was estimated; empty if it was not. */
    static Optional<Evidence> evidence(EndDate reading) {
        return reading.known()
                .map(EndDate.Known::basis)
                .flatMap(basis -> basis instanceof EndDateBasis.Estimated estimated
                        ? Optional.of(estimated.evidence())
                        : Optional.empty());
    }

    /** Where to ask. */
    static Message ask(Optional<Operator> operator) {
        String numbers = operator.stream()
                .flatMap(of -> of.contacts().stream())
                .filter(contact -> contact.kind() == Contact.Kind.CARE)
                .map(Contact::value)
                .collect(Collectors.joining(" / "));
        return Message.of("detail.ask", numbers.isEmpty() ? CARE : numbers);
    }

    static Message phase(NumberClock.Phase phase) {
        return switch (phase.stage()) {
            case OUTGOING_BLOCKED -> Message.of("detail.ladder.outgoing", phase.first(), phase.last());
            case BLOCKED -> Message.of("detail.ladder.blocked", phase.first(), phase.last());
            case HELD -> Message.of("detail.ladder.held", phase.first(), phase.last());
        };
    }

    /** The last day on which a top-up saves the number. */
    static Message lastSafeDay(NumberClock number, LocalDate today) {
        LocalDate last = number.lastDayToTopUp();
        if (!last.isBefore(today)) {
            return Message.of("detail.safe", last);
        }
        return number.lastDayToReclaim().isBefore(today)
                ? Message.of("detail.safe.lost", number.lostOn())
                : Message.of("detail.safe.reclaim", last, number.lastDayToReclaim());
    }

    static Message clock(Timeline.Clock clock) {
        return switch (clock) {
            case PLAN -> Message.of("detail.clock.plan");
            case BALANCE -> Message.of("detail.clock.balance");
            case NUMBER -> Message.of("detail.clock.number");
        };
    }

    /** In a word or two, to stand on a bar. */
    static Message state(Timeline.State state) {
        return switch (state) {
            case PLAN_RUNS -> Message.of("detail.bar.plan");
            case BALANCE_LASTS -> Message.of("detail.bar.balance");
            case NUMBER_WORKS -> Message.of("detail.bar.works");
            case OUTGOING_BLOCKED -> Message.of("detail.bar.outgoing");
            case BLOCKED -> Message.of("detail.bar.blocked");
            case HELD -> Message.of("detail.bar.held");
            case LOST -> Message.of("detail.bar.lost");
        };
    }
}
