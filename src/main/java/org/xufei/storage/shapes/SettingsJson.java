package org.xufei.storage.shapes;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xufei.domain.Currency;
import org.xufei.domain.Language;
import org.xufei.domain.Preferences;
import org.xufei.domain.Room;
import org.xufei.domain.receipt.ReceiptsLayout;
import org.xufei.domain.reminder.LeadTimes;
import org.xufei.json.JsonFault;
import org.xufei.json.JsonPlace;
import org.xufei.json.Unknown;
import org.xufei.storage.format.RecordJson;

/** The settings in their file, which holds them once. */
public record SettingsJson(
        @Nullable String language,
        String room,
        @Nullable WindowJson window,
        String currency,
        @Nullable List<Integer> leadTimes,
        @Nullable String lastOpened,
        @Nullable ReceiptsLayoutJson receipts,
        @Nullable String check,
        Unknown unknown)
        implements RecordJson<Preferences> {

    public static final String KEY = "settings";

    public record Document(
            String format,
            int version,
            @Nullable String compacted,
            @Nullable String origin,
            @Nullable Integer state,
            List<SettingsJson> settings,
            Unknown unknown)
            implements RecordJson.Document<Preferences> {
        @Override
        public List<SettingsJson> records() {
            return settings;
        }
    }

    public record Change(List<String> remove, List<Integer> at, List<SettingsJson> put, String check)
            implements RecordJson.Change<Preferences> {}

    public static SettingsJson of(Preferences preferences) {
        return new SettingsJson(
                preferences.language().map(JsonValues::word).orElse(null),
                JsonValues.word(preferences.room()),
                preferences.window().map(WindowJson::of).orElse(null),
                preferences.currency().name(),
                preferences.leadTimes().equals(LeadTimes.DEFAULT)
                        ? null
                        : preferences.leadTimes().days(),
                preferences.lastOpened().map(JsonValues::toTheMinute).orElse(null),
                ReceiptsLayoutJson.of(preferences.receipts()),
                null,
                Unknown.NOTHING);
    }

    /** Always the same, so that a second record in the file is a fault. */
    @Override
    public String key() {
        return KEY;
    }

    @Override
    public boolean hasUnknown() {
        return !unknown.isEmpty()
                || (window != null && !window.unknown.isEmpty())
                || (receipts != null && receipts.hasUnknown());
    }

    @Override
    public SettingsJson withUnknownOf(RecordJson<Preferences> earlier) {
        SettingsJson old = (SettingsJson) earlier;
        return new SettingsJson(
                language,
                room,
                window == null || old.window == null ? window : window.with(old.window.unknown),
                currency,
                leadTimes,
                lastOpened,
                ReceiptsLayoutJson.withUnknownOf(old.receipts, receipts),
                check,
                old.unknown);
    }

    @Override
    public Preferences toDomain(JsonPlace place) throws JsonFault {
        return new Preferences(
                language == null
                        ? Optional.empty()
                        : Optional.of(JsonValues.constant(Language.class, language, place.field("language"))),
                JsonValues.constant(Room.class, room, place.field("room")),
                Optional.ofNullable(window).map(WindowJson::toDomain),
                place.field("currency").make(() -> Currency.valueOf(currency)),
                leadTimes == null ? LeadTimes.DEFAULT : JsonValues.leadTimes(leadTimes, place.field("leadTimes")),
                lastOpened == null
                        ? Optional.empty()
                        : Optional.of(JsonValues.minute(lastOpened, place.field("lastOpened"))),
                receipts == null ? ReceiptsLayout.DEFAULT : receipts.toDomain());
    }

    record WindowJson(int x, int y, int width, int height, boolean maximized, Unknown unknown) {

        static WindowJson of(Preferences.Window window) {
            return new WindowJson(
                    window.x(), window.y(), window.width(), window.height(), window.maximized(), Unknown.NOTHING);
        }

        WindowJson with(Unknown kept) {
            return new WindowJson(x, y, width, height, maximized, kept);
        }

        Preferences.Window toDomain() {
            return new Preferences.Window(x, y, width, height, maximized);
        }
    }
}
