package org.xufei.ui.simcards.detail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xufei.domain.usage.DataForecast;
import org.xufei.domain.usage.DataSufficiency;
import org.xufei.ui.Message;

/** How it is told when the data will be used up. */
final class UsagePhrases {

    private UsagePhrases() {}

    /**
     * What is foreseen, and what to do.
     *
     * @param planEnd the plan's last day
     */
    static List<Message> of(DataForecast forecast, DataSufficiency sufficiency, Optional<LocalDate> planEnd) {
        List<Message> lines = new ArrayList<>(forecast(forecast));
        planEnd.flatMap(end -> sufficiency(sufficiency, end)).ifPresent(lines::add);
        if (planEnd.isEmpty() && !(forecast instanceof DataForecast.Unknown)) {
            lines.add(Message.of("detail.sufficiency.noplan"));
        }
        return lines;
    }

    private static List<Message> forecast(DataForecast forecast) {
        if (forecast instanceof DataForecast.Unknown unknown) {
            return List.of(
                    switch (unknown.reason()) {
                        case NO_READING -> Message.of("detail.forecast.none");
                        case ONE_READING -> Message.of("detail.forecast.one");
                        case LESS_THAN_A_DAY -> Message.of("detail.forecast.day");
                    });
        } else if (forecast instanceof DataForecast.UsedUp) {
            return List.of(Message.of("detail.forecast.usedup"));
        } else if (forecast instanceof DataForecast.RunsOut runsOut) {
            return List.of(Message.of("detail.forecast.perday", runsOut.perDay()), range(runsOut));
        }
        return List.of(Message.of("detail.forecast.noend"));
    }

    private static Message range(DataForecast.RunsOut runsOut) {
        return runsOut.latest()
                .map(latest -> Message.of("detail.forecast.ends", runsOut.likely(), runsOut.earliest(), latest))
                .orElseGet(() -> Message.of("detail.forecast.open", runsOut.likely(), runsOut.earliest()));
    }

    private static Optional<Message> sufficiency(DataSufficiency sufficiency, LocalDate planEnd) {
        if (sufficiency instanceof DataSufficiency.TooLittle little) {
            return Optional.of(little(little, planEnd));
        } else if (sufficiency instanceof DataSufficiency.TooMuch much) {
            return Optional.of(
                    much.sure()
                            ? Message.of("detail.sufficiency.wasted", planEnd, much.wasted())
                            : Message.of("detail.sufficiency.wasted.maybe", planEnd, much.wasted()));
        } else if (sufficiency instanceof DataSufficiency.AboutRight) {
            return Optional.of(Message.of("detail.sufficiency.right", planEnd));
        }
        return Optional.empty();
    }

    private static Message little(DataSufficiency.TooLittle little, LocalDate planEnd) {
        if (little.slowTo().megabytes().signum() == 0) {
            return Message.of("detail.sufficiency.buy", planEnd);
        }
        return little.sure()
                ? Message.of("detail.sufficiency.little", planEnd, little.slowTo())
                : Message.of("detail.sufficiency.little.maybe", planEnd, little.slowTo());
    }
}
