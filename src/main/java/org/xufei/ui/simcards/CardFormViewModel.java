package org.xufei.ui.simcards;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import org.xufei.domain.PhnomPenh;
import org.xufei.domain.guide.Guide;
import org.xufei.domain.guide.Operator;
import org.xufei.domain.input.InputError;
import org.xufei.domain.input.InputParser;
import org.xufei.domain.input.Parsed;
import org.xufei.domain.input.PlausibleDates;
import org.xufei.domain.reminder.LeadTimes;
import org.xufei.domain.sim.Custody;
import org.xufei.domain.sim.Iccid;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.domain.sim.SimCard;
import org.xufei.domain.sim.SimCodes;
import org.xufei.domain.sim.SimStatus;
import org.xufei.state.EditResult;
import org.xufei.state.SimCards;
import org.xufei.ui.Form;
import org.xufei.ui.FormField;
import org.xufei.ui.Message;
import org.xufei.ui.Notices;

/** Decides what the form of one card holds, whether that makes a card, and saves it. */
public final class CardFormViewModel {

    private static final int MAX_LINE = 80;
    private static final int MAX_NOTE = 1000;
    private static final Message FLAWED = Message.of("cards.form.invalid");

    private final SimCards cards;
    private final Guide guide;
    private final Clock clock;
    private final Notices notices;

    private final FormField<PhoneNumber> number = new FormField<>(InputParser::phoneNumber);
    private final FormField<String> operator = new FormField<>(Parsed::of);
    private final FormField<String> nickname = new FormField<>(CardFormViewModel::line);
    private final FormField<String> holder = new FormField<>(CardFormViewModel::line);
    private final FormField<String> group = new FormField<>(CardFormViewModel::line);
    private final FormField<String> place = new FormField<>(CardFormViewModel::line);
    private final FormField<Optional<Iccid>> iccid =
            new FormField<>(text -> InputParser.optional(text, InputParser::iccid));
    private final FormField<String> pin =
            new FormField<>(text -> text.isBlank() ? Parsed.of("") : InputParser.pin(text));
    private final FormField<String> puk =
            new FormField<>(text -> text.isBlank() ? Parsed.of("") : InputParser.puk(text));
    private final FormField<String> registeredName = new FormField<>(CardFormViewModel::line);
    private final FormField<Optional<LeadTimes>> leadTimes =
            new FormField<>(text -> InputParser.optional(text, InputParser::leadTimes));
    private final FormField<String> note = new FormField<>(text -> InputParser.text(text, MAX_NOTE));
    private final ObjectProperty<StatusMode> status = new SimpleObjectProperty<>(StatusMode.IN_USE);
    private final FormField<Optional<LocalDate>> statusDate = new FormField<>(this::readStatusDate);
    private final FormField<Optional<UUID>> replacement = new FormField<>(this::readReplacement);
    private final List<FormField<?>> fields = List.of(
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
            replacement);

    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<SimCard>> edited = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Message>> hint = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Message>> numberNote = new ReadOnlyObjectWrapper<>(Optional.empty());

    private final ReadOnlyObjectWrapper<Optional<UUID>> saved = new ReadOnlyObjectWrapper<>(Optional.empty());

    private UUID id = UUID.randomUUID();
    private List<Object> asOpened = List.of();

    public CardFormViewModel(SimCards cards, Guide guide, Clock clock, Notices notices) {
        this.cards = cards;
        this.guide = guide;
        this.clock = clock;
        this.notices = notices;
        status.subscribe(() -> {
            statusDate.reread();
            replacement.reread();
        });
        number.parsed()
                .subscribe(typed -> typed.value()
                        .flatMap(guide::operatorOf)
                        .map(Operator::id)
                        .ifPresent(operator.text()::set));
        new Form(fields, List.of()).whenMended(this::mended);
        number.parsed().subscribe(this::noteNumber);
        operator.parsed().subscribe(this::noteNumber);
    }

    Guide guide() {
        return guide;
    }

    LocalDate today() {
        return PhnomPenh.today(clock);
    }

    public FormField<PhoneNumber> number() {
        return number;
    }

    /** The operator's id; empty if nobody knows. */
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

    public ObjectProperty<StatusMode> status() {
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

    /** What cards say of one thing, to be suggested. */
    List<String> everySaid(Function<SimCard, String> said) {
        return cards.list().get().everySaid(said);
    }

    /** The cards that may have taken the place of this one. */
    List<SimCard> others() {
        return cards.list().get().all().stream()
                .filter(card -> !card.id().equals(id))
                .toList();
    }

    public ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    /** True while the card is on its way to the disk. */
    public ReadOnlyBooleanProperty saving() {
        return saving.getReadOnlyProperty();
    }

    /** The card that is changed; empty for a new one. */
    public ReadOnlyObjectProperty<Optional<SimCard>> edited() {
        return edited.getReadOnlyProperty();
    }

    /** Id of the card that was saved by the form before it closed; empty while it is open. */
    ReadOnlyObjectProperty<Optional<UUID>> saved() {
        return saved.getReadOnlyProperty();
    }

    /** What to tell about the form as a whole. */
    public ReadOnlyObjectProperty<Optional<Message>> hint() {
        return hint.getReadOnlyProperty();
    }

    /** That the operator is not the one of the prefix, or that the number has a card already. */
    public ReadOnlyObjectProperty<Optional<Message>> numberNote() {
        return numberNote.getReadOnlyProperty();
    }

    /** Whether something was typed that closing would lose. */
    public boolean isDirty() {
        return open.get() && (saving.get() || !contents().equals(asOpened));
    }

    /** Opens the form for a new card, unless it holds something that is not saved yet. */
    public void openNew() {
        if (isDirty()) {
            hint.set(Optional.of(Message.of("cards.form.unsaved")));
            return;
        }
        edited.set(Optional.empty());
        fields.forEach(field -> field.reset(""));
        id = UUID.randomUUID();
        status.set(StatusMode.IN_USE);
        statusDate.reset(today().toString());
        opened();
    }

    /** Opens the form on a card to change it, unless it holds something that is not saved yet. */
    public void openFor(SimCard card) {
        if (open.get() && id.equals(card.id())) {
            return;
        }
        if (isDirty()) {
            hint.set(Optional.of(Message.of("cards.form.unsaved")));
            return;
        }
        edited.set(Optional.of(card));
        show(card);
        opened();
    }

    /** Drops what was typed, which can be undone; what is on its way to the disk cannot be called back. */
    public void cancel() {
        if (saving.get()) {
            return;
        }
        if (isDirty()) {
            Runnable snapshot = snapshot();
            notices.offerUndo(Message.of("cards.form.dropped"), Message.of("cards.form.dropping"), () -> {
                if (!isDirty()) {
                    snapshot.run();
                }
            });
        }
        close();
    }

    /** Saves the card, if no field is invalid. */
    public void save() {
        if (saving.get()) {
            return;
        }
        boolean good = true;
        for (FormField<?> field : fields) {
            good &= field.check();
        }
        hint.set(good ? Optional.empty() : Optional.of(FLAWED));
        if (good) {
            saving.set(true);
            SimCard card = card();
            cards.save(card, new SimCodes(id, good(pin), good(puk)), made -> saved(made, card));
        }
    }

    private void mended() {
        if (hint.get().equals(Optional.of(FLAWED))) {
            hint.set(Optional.empty());
        }
    }

    private void saved(EditResult made, SimCard card) {
        saving.set(false);
        if (made.isMade()) {
            close();
            saved.set(Optional.of(card.id()));
            notices.offerUndo(Message.of("cards.form.saved", CardNames.of(card)), made);
        } else {
            hint.set(Optional.of(Message.of("cards.form.notsaved")));
        }
    }

    private void close() {
        open.set(false);
        hint.set(Optional.empty());
        edited.set(Optional.empty());
    }

    private SimCard card() {
        PhoneNumber valid = good(number);
        Optional<String> ofPrefix = guide.operatorOf(valid).map(Operator::id);
        return new SimCard(
                id,
                valid,
                good(nickname),
                // Whatever the prefix tells need not be kept: a later guide may know better.
                Optional.of(good(operator))
                        .filter(chosen -> !chosen.isEmpty() && !ofPrefix.equals(Optional.of(chosen))),
                new Custody(good(holder), good(group), good(place)),
                good(iccid),
                good(registeredName),
                good(note),
                leads(),
                statusTyped());
    }

    /** As it was, if nothing else was typed: the text cannot say all that a file may hold. */
    private Optional<LeadTimes> leads() {
        Optional<LeadTimes> before = edited.get().flatMap(SimCard::leadTimes);
        return leadTimes.text().get().equals(text(before)) ? before : good(leadTimes);
    }

    private SimStatus statusTyped() {
        LocalDate on = good(statusDate).orElseGet(this::today);
        return switch (status.get()) {
            case IN_USE -> new SimStatus.InUse();
            case RETIRED -> new SimStatus.Retired(on);
            case LOST -> new SimStatus.Lost(on);
            case REPLACED -> new SimStatus.Replaced(good(replacement).orElseThrow(), on);
        };
    }

    private void show(SimCard card) {
        fields.forEach(field -> field.reset(""));
        id = card.id();
        number.reset(card.number().national());
        operator.reset(card.operator()
                .or(() -> guide.operatorOf(card.number()).map(Operator::id))
                .orElse(""));
        nickname.reset(card.nickname());
        holder.reset(card.custody().holder());
        group.reset(card.custody().group());
        place.reset(card.custody().place());
        iccid.reset(card.iccid().map(Iccid::printed).orElse(""));
        SimCodes codes = cards.codes().of(id);
        pin.reset(codes.pin());
        puk.reset(codes.puk());
        registeredName.reset(card.registeredName());
        leadTimes.reset(text(card.leadTimes()));
        note.reset(card.note());
        status.set(StatusMode.of(card.status()));
        statusDate.reset(since(card.status()).orElseGet(this::today).toString());
        replacement.reset(
                card.status() instanceof SimStatus.Replaced replaced
                        ? replaced.by().toString()
                        : "");
    }

    private void opened() {
        asOpened = contents();
        hint.set(Optional.empty());
        saving.set(false);
        saved.set(Optional.empty());
        noteNumber();
        open.set(true);
    }

    private Runnable snapshot() {
        UUID thisId = id;
        Optional<SimCard> thisEdited = edited.get();
        StatusMode thisStatus = status.get();
        List<Object> before = asOpened;
        List<String> typed =
                fields.stream().map(FormField::text).map(StringProperty::get).toList();
        return () -> {
            id = thisId;
            edited.set(thisEdited);
            status.set(thisStatus);
            for (int i = 0; i < typed.size(); i++) {
                fields.get(i).reset(typed.get(i));
            }
            opened();
            asOpened = before;
        };
    }

    private List<Object> contents() {
        List<Object> contents = new ArrayList<>(
                fields.stream().map(FormField::text).map(StringProperty::get).toList());
        contents.add(status.get());
        return contents;
    }

    private void noteNumber() {
        Optional<PhoneNumber> valid = number.value();
        Optional<Operator> owner = valid.flatMap(guide::operatorOf);
        String chosen = operator.value().orElse("");
        if (owner.isPresent() && !chosen.isEmpty() && !owner.get().id().equals(chosen)) {
            numberNote.set(Optional.of(Message.of(
                    "cards.form.operator.other",
                    valid.orElseThrow().prefix(),
                    owner.get().name())));
        } else {
            numberNote.set(valid.filter(typed ->
                            others().stream().anyMatch(card -> card.number().equals(typed)))
                    .map(typed -> Message.of("cards.form.number.known")));
        }
    }

    private Parsed<Optional<LocalDate>> readStatusDate(String text) {
        if (status.get() == StatusMode.IN_USE) {
            return Parsed.of(Optional.empty());
        }
        return InputParser.date(text, PlausibleDates.past(today()))
                .unless(typed -> typed.isAfter(today()) ? Optional.of(InputError.Kind.IN_THE_FUTURE) : Optional.empty())
                .map(Optional::of);
    }

    private Parsed<Optional<UUID>> readReplacement(String text) {
        if (status.get() != StatusMode.REPLACED) {
            return Parsed.of(Optional.empty());
        }
        return text.isEmpty() ? Parsed.invalid(InputError.Kind.MISSING) : Parsed.of(Optional.of(UUID.fromString(text)));
    }

    private static Optional<LocalDate> since(SimStatus status) {
        if (status instanceof SimStatus.Retired retired) {
            return Optional.of(retired.on());
        } else if (status instanceof SimStatus.Lost lost) {
            return Optional.of(lost.on());
        }
        return status instanceof SimStatus.Replaced replaced ? Optional.of(replaced.on()) : Optional.empty();
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

    private static <T> T good(FormField<T> field) {
        return field.value().orElseThrow();
    }
}
