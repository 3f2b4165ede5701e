package org.xufei.ui;

import java.util.Optional;
import java.util.stream.Collectors;
import org.xufei.domain.clock.EndDate;
import org.xufei.domain.clock.EndDateBasis;
import org.xufei.domain.guide.Contact;
import org.xufei.domain.guide.Evidence;
import org.xufei.domain.guide.Operator;

/** What an end date rests on, why it is not known, and whom to ask. */
public final class EndDatePhrases {

    /** Customer service on every network. */
    private static final String CARE = "1204";

    private EndDatePhrases() {}

    /** What the last day rests on, or why it is not known. */
    public static Message basis(EndDate end) {
        if (end instanceof EndDate.Unknown unknown) {
            return switch (unknown.reason()) {
                case NOTHING_BOUGHT -> Message.of("clock.why.nothing");
                case NOT_STATED -> Message.of("clock.why.notstated");
                case TOO_FAR_AWAY -> Message.of("clock.why.far");
                case OPERATOR_UNKNOWN -> Message.of("clock.why.operator");
                case NO_TABLE -> Message.of("clock.why.notable");
                case NO_TABLE_FOR_CHANNEL -> Message.of("clock.why.nochannel");
                case NOT_IN_TABLE -> Message.of("clock.why.notintable");
            };
        }
        EndDateBasis basis = end.known().orElseThrow().basis();
        if (basis instanceof EndDateBasis.Stated) {
            return Message.of("clock.basis.stated");
        }
        if (basis instanceof EndDateBasis.OwnTable own) {
            return Message.of("clock.basis.own", own.checkedOn());
        }
        return basis instanceof EndDateBasis.Counted
                ? Message.of("clock.basis.counted")
                : Message.of("clock.basis.estimated");
    }

    /** Whether the end follows from nothing but the amount, by whatever table. */
    public static boolean isEstimated(EndDate end) {
        return end.known()
                .map(EndDate.Known::basis)
                .filter(basis -> basis instanceof EndDateBasis.Estimated || basis instanceof EndDateBasis.OwnTable)
                .isPresent();
    }

    /** The evidence of the table by which the end was estimated; empty if it was not estimated. */
    public static Optional<Evidence> evidence(EndDate end) {
        return end.known()
                .map(EndDate.Known::basis)
                .flatMap(basis -> basis instanceof EndDateBasis.Estimated estimated
                        ? Optional.of(estimated.evidence())
                        : Optional.empty());
    }

    /**
     * Which numbers to call to ask.
     *
     * @param operator empty if the guide does not know it: then the number of every network
     */
    public static Message ask(Optional<Operator> operator) {
        String numbers = operator.stream()
                .flatMap(of -> of.contacts().stream())
                .filter(contact -> contact.kind() == Contact.Kind.CARE)
                .map(Contact::value)
                .collect(Collectors.joining(" / "));
        return Message.of("clock.ask", numbers.isEmpty() ? CARE : numbers);
    }
}
