package org.xufei.storage.shapes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.xufei.domain.Currency;
import org.xufei.domain.Language;
import org.xufei.domain.Preferences;
import org.xufei.domain.Room;
import org.xufei.domain.guide.Situation;
import org.xufei.domain.receipt.ReceiptsLayout;
import org.xufei.domain.reminder.LeadTimes;
import org.xufei.json.Extensible;
import org.xufei.json.JsonFault;
import org.xufei.json.JsonPlace;
import org.xufei.json.WithUnknownKeys;
import org.xufei.storage.format.RecordJson;
import org.xufei.storage.format.RecordKind;
import org.xufei.storage.format.ValueLimit;

/**
 * The settings in their file, which holds them once.
 *
 * @param room one that every version knows: the guide's, which the first ones lack, is written as renewing
 * @param guideRoom whether it was the guide's; left out if not
 */
public record SettingsJson(
        @Nullable String language,
        String room,
        @Nullable Boolean guideRoom,
        @Nullable WindowJson window,
        String currency,
        @Nullable List<Integer> leadTimes,
        @Nullable String lastOpened,
        @Nullable WithUnknownKeys<ReceiptsLayoutJson> receipts,
        @Nullable List<String> payment)
        implements RecordJson<Preferences> {

    private static final String KEY = "settings";
    private static final Room INSTEAD_OF_GUIDE = Room.RENEW;

    /** One record, or none before the first save. */
    public static final RecordKind<Preferences> KIND = RecordKind.of(
                    "settings", "settings", SettingsJson.class, SettingsJson::of, all -> KEY)
            .ofOneComputer();

    public static SettingsJson of(Preferences preferences) {
        return new SettingsJson(
                preferences.language().map(JsonValues::word).orElse(null),
                JsonValues.word(isGuide(preferences.room()) ? INSTEAD_OF_GUIDE : preferences.room()),
                isGuide(preferences.room()) ? Boolean.TRUE : null,
                preferences.window().map(WindowJson::of).orElse(null),
                preferences.currency().name(),
                preferences.leadTimes().equals(LeadTimes.DEFAULT)
                        ? null
                        : preferences.leadTimes().days(),
                preferences.lastOpened().map(ValueLimit::minuteText).orElse(null),
                Optional.ofNullable(ReceiptsLayoutJson.of(preferences.receipts()))
                        .map(WithUnknownKeys::of)
                        .orElse(null),
                preferences.payment().isEmpty()
                        ? null
                        : preferences.payment().stream()
                                .sorted()
                                .map(JsonValues::word)
                                .toList());
    }

    /** Always the same, so that a second record in the file is a fault. */
    @Override
    public String key() {
        return KEY;
    }

    @Override
    public boolean hasNewerWords() {
        return receipts != null && ReceiptsLayoutJson.saysMore(receipts);
    }

    @Override
    public SettingsJson withNewerWordsOf(RecordJson<Preferences> earlier) {
        return new SettingsJson(
                language,
                room,
                guideRoom,
                window,
                currency,
                leadTimes,
                lastOpened,
                ReceiptsLayoutJson.withNewerOf(((SettingsJson) earlier).receipts, receipts),
                payment);
    }

    @Override
    public Preferences toDomain(JsonPlace place) throws JsonFault {
        return new Preferences(
                language == null
                        ? Optional.empty()
                        : Optional.of(JsonValues.constant(Language.class, language, place.field("language"))),
                room(place.field("room")),
                Optional.ofNullable(window).map(WindowJson::toDomain),
                place.field("currency").make(() -> Currency.valueOf(currency)),
                leadTimes == null ? LeadTimes.DEFAULT : JsonValues.leadTimes(leadTimes, place.field("leadTimes")),
                lastOpened == null
                        ? Optional.empty()
                        : Optional.of(JsonValues.minute(lastOpened, place.field("lastOpened"))),
                receipts == null ? ReceiptsLayout.DEFAULT : receipts.shape().toDomain(),
                paymentSituations(place.field("payment")));
    }

    private Set<Situation> paymentSituations(JsonPlace place) throws JsonFault {
        List<Situation> means = place.each(payment, (word, at) -> JsonValues.constant(Situation.class, word, at));
        return means.stream()
                .filter(situation -> situation.group() == Situation.Group.PAYMENT)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isGuide(Room opened) {
        return opened == Room.GUIDE;
    }

    /** An earlier version that opened another room left the mark of the guide's where it was. */
    private Room room(JsonPlace place) throws JsonFault {
        Room said = JsonValues.constant(Room.class, room, place);
        return Boolean.TRUE.equals(guideRoom) && said == INSTEAD_OF_GUIDE ? Room.GUIDE : said;
    }

    record WindowJson(int x, int y, int width, int height, boolean maximized) implements Extensible {

        static WindowJson of(Preferences.Window window) {
            return new WindowJson(window.x(), window.y(), window.width(), window.height(), window.maximized());
        }

        Preferences.Window toDomain() {
            return new Preferences.Window(x, y, width, height, maximized);
        }
    }
}
