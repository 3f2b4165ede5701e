package org.xufei.ui.simcards;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.xufei.domain.guide.Guide;
import org.xufei.domain.guide.Operator;
import org.xufei.domain.input.InputError;
import org.xufei.domain.input.InputParser;
import org.xufei.domain.input.Parsed;
import org.xufei.domain.input.PlausibleDates;
import org.xufei.domain.reminder.LeadTimes;
import org.xufei.domain.sim.Custody;
import org.xufei.domain.sim.DeclaredStatus;
import org.xufei.domain.sim.HandlesSimCodes;
import org.xufei.domain.sim.Iccid;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.domain.sim.SimCard;
import org.xufei.domain.sim.SimCodes;
import org.xufei.state.Today;
import org.xufei.ui.Form;
import org.xufei.ui.FormField;
import org.xufei.ui.FormWording;
import org.xufei.ui.Message;

/** What is typed and chosen in the card form, and the card that it makes. */
@HandlesSimCodes
public final class CardFields {

    private static final int MAX_LINE = 80;
    private static final int MAX_NOTE = 1000;

    private static final FormWording WORDING = new FormWording(
            Message.of("cards.form.title.new"),
            Message.of("cards.form.title.edit"),
            Message.of("cards.form.invalid"),
            Message.of("cards.form.unsaved"),
            Message.of("cards.form.notsaved"),
            Message.of("cards.form.discarded"),
            Message.of("cards.form.discarding"),
            Message.of("shell.unsaved.card"));

    private final Guide guide;
    private final Today today;

    private final FormField<PhoneNumber> number = new FormField<>(InputParser::phoneNumber);
    private final FormField<String> operator = new FormField<>(Parsed::of);
    private final FormField<String> nickname = new FormField<>(CardFields::line);
    private final FormField<String> holder = new FormField<>(CardFields::line);
    private final FormField<String> group = new FormField<>(CardFields::line);
    private final FormField<String> place = new FormField<>(CardFields::line);
    private final FormField<Optional<Iccid>> iccid =
            new FormField<>(text -> InputParser.optional(text, InputParser::iccid));
    private final FormField<String> pin =
            new FormField<>(text -> text.isBlank() ? Parsed.of("") : InputParser.pin(text));
    private final FormField<String> puk =
            new FormField<>(text -> text.isBlank() ? Parsed.of("") : InputParser.puk(text));
    private final FormField<String> registeredName = new FormField<>(CardFields::line);
    private final FormField<Optional<LeadTimes>> leadTimes =
            new FormField<>(text -> InputParser.optional(text, InputParser::leadTimes));
    private final FormField<String> note = new FormField<>(text -> InputParser.text(text, MAX_NOTE));
    private final ObjectProperty<StatusOption> status = new SimpleObjectProperty<>(StatusOption.IN_USE);
    private final FormField<Optional<LocalDate>> statusDate = new FormField<>(this::readStatusDate);
    private final FormField<Optional<UUID>> replacement = new FormField<>(this::readReplacement);
    private final Form<SimCard> form = new Form<>(
            WORDING,
            SimCard::id,
            List.of(
                    number,
                    operator,
                    nickname,
                    holder,
                    group,
                    place,
                    iccid,
                    pin,
                    puk,
                    registeredName,
                    leadTimes,
                    note,
                    statusDate,
                    replacement),
            List.of(status));

    CardFields(Guide guide, Today today) {
        this.guide = guide;
        this.today = today;
        status.subscribe(() -> {
            statusDate.reread();
            replacement.reread();
        });
        today.day().subscribe(day -> statusDate.reread());
        number.parsed()
                .subscribe(typed -> typed.value().flatMap(this::operatorOf).ifPresent(operator.text()::set));
    }

    public FormField<PhoneNumber> number() {
        return number;
    }

    /** The operator's id; empty if unknown. */
    public FormField<String> operator() {
        return operator;
    }

    public FormField<String> nickname() {
        return nickname;
    }

    public FormField<String> holder() {
        return holder;
    }

    public FormField<String> group() {
        return group;
    }

    public FormField<String> place() {
        return place;
    }

    public FormField<Optional<Iccid>> iccid() {
        return iccid;
    }

    /** Kept apart from the card, and shown only while the user wants to see it. */
    public FormField<String> pin() {
        return pin;
    }

    /** Kept apart from the card, and shown only while the user wants to see it. */
    public FormField<String> puk() {
        return puk;
    }

    public FormField<String> registeredName() {
        return registeredName;
    }

    /** Empty for the usual ones. */
    public FormField<Optional<LeadTimes>> leadTimes() {
        return leadTimes;
    }

    public FormField<String> note() {
        return note;
    }

    public ObjectProperty<StatusOption> status() {
        return status;
    }

    /** Since when the card is not in use; asked only then. */
    public FormField<Optional<LocalDate>> statusDate() {
        return statusDate;
    }

    /** The id of the card that took the place of this one; asked only then. */
    public FormField<Optional<UUID>> replacement() {
        return replacement;
    }

    /** All of it, without its meaning. */
    Form<SimCard> form() {
        return form;
    }

    /** Begins a new card. */
    void clear() {
        form.clear();
        status.set(StatusOption.IN_USE);
        statusDate.reset(today.day().get().toString());
    }

    void show(SimCard card, SimCodes codes) {
        form.clear();
        number.reset(card.number().national());
        operator.reset(card.operator().or(() -> operatorOf(card.number())).orElse(""));
        nickname.reset(card.nickname());
        holder.reset(card.custody().holder());
        group.reset(card.custody().group());
        place.reset(card.custody().place());
        iccid.reset(card.iccid().map(Iccid::printed).orElse(""));
        pin.reset(codes.pin());
        puk.reset(codes.puk());
        registeredName.reset(card.registeredName());
        leadTimes.reset(text(card.leadTimes()));
        note.reset(card.note());
        status.set(StatusOption.of(card.status()));
        statusDate.reset(since(card.status()).orElseGet(today.day()::get).toString());
        replacement.reset(
                card.status() instanceof DeclaredStatus.Replaced replaced
                        ? replaced.by().toString()
                        : "");
    }

    /** The card; empty if a field is invalid. */
    Optional<SimCard> card() {
        return form.isReadable() ? number.value().map(this::card) : Optional.empty();
    }

    private SimCard card(PhoneNumber typed) {
        Optional<String> ofPrefix = operatorOf(typed);
        return new SimCard(
                form.id(),
                typed,
                good(nickname),
                // Whatever the prefix tells need not be kept: a later guide may know better.
                operator.value().filter(chosen -> !chosen.isEmpty() && !ofPrefix.equals(Optional.of(chosen))),
                new Custody(good(holder), good(group), good(place)),
                good(iccid),
                good(registeredName),
                good(note),
                leads(),
                statusTyped());
    }

    /** Kept apart from the card; empty where a code is missing or invalid. */
    SimCodes codes() {
        return new SimCodes(form.id(), pin.value().orElse(""), puk.value().orElse(""));
    }

    /** As it was, if nothing else was typed: the text cannot say all that a file may hold. */
    private Optional<LeadTimes> leads() {
        Optional<LeadTimes> before = form.edited().get().flatMap(SimCard::leadTimes);
        return leadTimes.text().get().equals(text(before)) ? before : good(leadTimes);
    }

    private DeclaredStatus statusTyped() {
        LocalDate on = good(statusDate).orElseGet(today.day()::get);
        return switch (status.get()) {
            case IN_USE -> new DeclaredStatus.InUse();
            case RETIRED -> new DeclaredStatus.Retired(on);
            case LOST -> new DeclaredStatus.Lost(on);
            case REPLACED -> new DeclaredStatus.Replaced(good(replacement).orElseThrow(), on);
        };
    }

    private Parsed<Optional<LocalDate>> readStatusDate(String text) {
        if (status.get() == StatusOption.IN_USE) {
            return Parsed.of(Optional.empty());
        }
        return InputParser.date(text, PlausibleDates.past(today.day().get()))
                .unless(typed -> typed.isAfter(today.day().get())
                        ? Optional.of(InputError.Kind.IN_THE_FUTURE)
                        : Optional.empty())
                .map(Optional::of);
    }

    private Parsed<Optional<UUID>> readReplacement(String text) {
        if (status.get() != StatusOption.REPLACED) {
            return Parsed.of(Optional.empty());
        }
        return text.isEmpty() ? Parsed.invalid(InputError.Kind.MISSING) : Parsed.of(Optional.of(UUID.fromString(text)));
    }

    private static Optional<LocalDate> since(DeclaredStatus status) {
        if (status instanceof DeclaredStatus.Retired retired) {
            return Optional.of(retired.on());
        } else if (status instanceof DeclaredStatus.Lost lost) {
            return Optional.of(lost.on());
        }
        return status instanceof DeclaredStatus.Replaced replaced ? Optional.of(replaced.on()) : Optional.empty();
    }

    static Parsed<String> line(String text) {
        return InputParser.text(text, MAX_LINE);
    }

    /** As {@link InputParser#leadTimes} reads them; empty for the usual ones. */
    static String text(Optional<LeadTimes> leads) {
        return leads.map(LeadTimes::days).orElse(List.of()).stream()
                .filter(day -> day >= 0)
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
    }

    private Optional<String> operatorOf(PhoneNumber typed) {
        return guide.operatorOf(typed).map(Operator::id);
    }

    private static <T> T good(FormField<T> field) {
        return field.value().orElseThrow();
    }
}
