package org.xufei.ui.receipts;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xufei.domain.clock.Clocks;
import org.xufei.domain.clock.EndDate;
import org.xufei.domain.guide.Operator;
import org.xufei.domain.receipt.Duplicates;
import org.xufei.domain.receipt.Purchase;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.Validity;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.domain.sim.SimCard;
import org.xufei.ui.Message;

/**
 * What to tell beside the fields of a receipt as it is typed. None of it stands in the way of saving.
 *
 * @param name what the number's card is called; empty if nothing is known
 * @param operator that the operator is not the one to which the number belongs: a slip, or a payment that went astray
 * @param payment that a receipt like this is there already
 * @param reference that its transaction number is there already
 * @param alike those receipts, to be marked in the list
 * @param plan what becomes of the plan; empty where none was bought
 * @param balance what becomes of the main balance
 */
record ReceiptAdvice(
        String name,
        Optional<Message> operator,
        Optional<Message> payment,
        Optional<Message> reference,
        Set<UUID> alike,
        Optional<ClockPreview> plan,
        Optional<ClockPreview> balance) {

    static final ReceiptAdvice NONE = new ReceiptAdvice(
            "", Optional.empty(), Optional.empty(), Optional.empty(), Set.of(), Optional.empty(), Optional.empty());

    static ReceiptAdvice on(ReceiptFields fields, UUID id, ReceiptContext context, LocalDate today) {
        Optional<Receipt> soFar = fields.soFar(id);
        Optional<ClockPreview> balance = Optional.empty();
        Optional<ClockPreview> plan = Optional.empty();
        if (soFar.isPresent()) {
            PhoneNumber number = soFar.get().number();
            Clocks before = context.clocks(number, today);
            Clocks after = context.clocksWith(soFar.get(), today);
            String operator = context.operator(number).map(Operator::name).orElse("");
            balance = Optional.of(ClockPreview.ofBalance(before.balance(), after.balance(), id, operator));
            plan = fields.kind().get() == Purchase.Kind.TOP_UP
                    ? Optional.empty()
                    : Optional.of(plan(soFar.get(), before.plan(), after.plan(), context, today));
        }
        Optional<Receipt> samePayment = samePayment(fields, id, context);
        Optional<Receipt> sameReference =
                fields.reference().value().flatMap(typed -> Duplicates.ofReference(typed, context.others(id)));
        return new ReceiptAdvice(
                fields.number()
                        .value()
                        .flatMap(context::card)
                        .map(SimCard::nickname)
                        .orElse(""),
                operator(fields, context),
                samePayment.map(same -> Message.of("form.duplicate.payment", same.paidAt(), same.paid())),
                sameReference.map(same -> Message.of("form.duplicate.reference", same.paidAt(), same.number())),
                Stream.of(samePayment, sameReference)
                        .flatMap(Optional::stream)
                        .map(Receipt::id)
                        .collect(Collectors.toUnmodifiableSet()),
                plan,
                balance);
    }

    private static ClockPreview plan(
            Receipt receipt, EndDate before, EndDate after, ReceiptContext context, LocalDate today) {
        if (receipt.validity() instanceof Validity.Days days) {
            Validity.Start other =
                    days.start() == Validity.Start.EXTEND ? Validity.Start.RESTART : Validity.Start.EXTEND;
            Receipt otherwise = receipt.withValidity(new Validity.Days(days.days(), days.cycles(), other));
            Optional<LocalDate> end = after.known().map(EndDate.Known::lastDay);
            Optional<LocalDate> otherEnd = context.clocksWith(otherwise, today)
                    .plan()
                    .known()
                    .map(EndDate.Known::lastDay)
                    .filter(day -> !end.equals(Optional.of(day)));
            if (otherEnd.isPresent()) {
                LocalDate there = otherEnd.get();
                return days.start() == Validity.Start.EXTEND
                        ? ClockPreview.ofPlan(
                                before,
                                after,
                                receipt.id(),
                                Optional.of(Message.of("form.preview.extended")),
                                new ClockPreview.Correction(
                                        Message.of("form.preview.correct.restart", there), ClockPreview.Way.RESTART))
                        : ClockPreview.ofPlan(
                                before,
                                after,
                                receipt.id(),
                                Optional.of(Message.of("form.preview.restarted")),
                                new ClockPreview.Correction(
                                        Message.of("form.preview.correct.extend", there), ClockPreview.Way.EXTEND));
            }
        }
        return ClockPreview.ofPlan(
                before,
                after,
                receipt.id(),
                Optional.empty(),
                new ClockPreview.Correction(Message.of("form.preview.correct.date"), ClockPreview.Way.PLAN_DATE));
    }

    /** The card's own operator wins; where its prefix belongs to another one, that is said beside it. */
    private static Optional<Message> operator(ReceiptFields fields, ReceiptContext context) {
        Optional<String> chosen = fields.operator().value();
        return fields.number().value().flatMap(number -> {
            Optional<Operator> owner = context.operator(number);
            Optional<Operator> ofPrefix = context.otherOperatorOfPrefix(number);
            boolean other = owner.isPresent()
                    && chosen.filter(id -> !id.equals(owner.get().id())).isPresent();
            if (ofPrefix.isPresent() && owner.isPresent()) {
                return Optional.of(Message.of(
                        other ? "form.operator.card.other" : "form.operator.card",
                        number.prefix(),
                        ofPrefix.get().name(),
                        owner.get().name()));
            }
            return other
                    ? Optional.of(Message.of(
                            "form.operator.other", number.prefix(), owner.get().name()))
                    : Optional.empty();
        });
    }

    private static Optional<Receipt> samePayment(ReceiptFields fields, UUID id, ReceiptContext context) {
        return fields.number()
                .value()
                .flatMap(number -> fields.paid()
                        .value()
                        .flatMap(paid -> fields.date()
                                .value()
                                .flatMap(day -> Duplicates.ofPayment(number, paid, day, context.others(id)))));
    }
}
