package org.xufei.domain.guide;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.xufei.domain.knowledge.Knowledge;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.domain.sim.SimCard;
import org.xufei.domain.sim.SimCardList;

/**
 * Everything known about renewing. Immutable and complete: every reference in it leads somewhere.
 *
 * @param collected the day on which its sources were read
 * @param commonCodes work on every network
 * @param nationalLadder the regulator's rule, where an operator's own is not known
 */
public record Guide(
        LocalDate collected,
        List<DialCode> commonCodes,
        GraceLadder nationalLadder,
        List<Operator> operators,
        List<Channel> channels,
        List<Precaution> precautions,
        List<Tip> tips,
        List<Source> sources,
        ReferenceSections reference) {

    public Guide {
        commonCodes = List.copyOf(commonCodes);
        operators = List.copyOf(operators);
        channels = List.copyOf(channels);
        precautions = List.copyOf(precautions);
        tips = List.copyOf(tips);
        sources = List.copyOf(sources);
    }

    public Optional<Operator> operator(String id) {
        return operators.stream().filter(o -> o.id().equals(id)).findFirst();
    }

    public Optional<Channel> channel(String id) {
        return channels.stream().filter(c -> c.id().equals(id)).findFirst();
    }

    /** The operator to which the number's prefix belongs; empty if the guide does not know the prefix. */
    public Optional<Operator> operatorOf(PhoneNumber number) {
        return operators.stream()
                .filter(o -> o.prefixes().values().contains(number.prefix()))
                .findFirst();
    }

    /** What the card's owner says, even if the guide does not know it; else by the prefix. */
    public Optional<Operator> operatorOf(SimCard card) {
        return card.operator().map(this::operator).orElseGet(() -> operatorOf(card.number()));
    }

    /** The operator that a number goes by: what the owner of its card says, else by the prefix. */
    public Optional<Operator> operatorOf(PhoneNumber number, SimCardList cards) {
        return cards.primaryCard(number).map(this::operatorOf).orElseGet(() -> operatorOf(number));
    }

    /** The operator of the card's prefix, where the card goes by another one; empty where they agree or the guide does not know it. */
    public Optional<Operator> otherOperatorOfPrefix(SimCard card) {
        return operatorOf(card.number())
                .filter(owner ->
                        card.operator().filter(own -> !own.equals(owner.id())).isPresent());
    }

    /** The operator's own ladder, else the national one. */
    public GraceLadder ladderOf(Operator operator) {
        return operator.ladder().orElse(nationalLadder);
    }

    /** This guide with what the user knows of validity. */
    public Guide withOwnValidity(Knowledge knowledge) {
        List<Operator> withOwn = operators.stream()
                .map(operator -> operator.withOwnValidity(knowledge.validity(operator.id())))
                .toList();
        return withOwn.equals(operators)
                ? this
                : new Guide(
                        collected,
                        commonCodes,
                        nationalLadder,
                        withOwn,
                        channels,
                        precautions,
                        tips,
                        sources,
                        reference);
    }
}
