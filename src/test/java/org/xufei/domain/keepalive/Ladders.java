package org.xufei.domain.keepalive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.xufei.domain.Currency;
import org.xufei.domain.Money;
import org.xufei.domain.guide.Confidence;
import org.xufei.domain.guide.Evidence;
import org.xufei.domain.guide.GraceLadder;
import org.xufei.domain.guide.GraceLadder.Rung;
import org.xufei.domain.guide.GraceLadder.Stage;
import org.xufei.domain.guide.LocalizedText;
import org.xufei.domain.guide.Source;
import org.xufei.domain.guide.SourceDate;

/** Ladders and top-ups for tests. */
final class Ladders {

    /** The national rule: 60 days outgoing blocked, 30 blocked. */
    static final GraceLadder NATIONAL = ladder(new Rung(Stage.OUTGOING_BLOCKED, 60), new Rung(Stage.BLOCKED, 30));

    /** The same, and 90 days held for the owner. */
    static final GraceLadder METFONE =
            ladder(new Rung(Stage.OUTGOING_BLOCKED, 60), new Rung(Stage.BLOCKED, 30), new Rung(Stage.HELD, 90));

    /** Smart's scratch cards. */
    static final List<TopUp> SMART = List.of(
            topUp("1.00", 8),
            topUp("1.25", 8),
            topUp("2.00", 15),
            topUp("2.50", 16),
            topUp("5.00", 40),
            topUp("10.00", 70),
            topUp("20.00", 100),
            topUp("50.00", 200));

    private Ladders() {}

    static TopUp topUp(String dollars, int days) {
        return new TopUp(Money.of(dollars, Currency.USD), days);
    }

    /** Stages of a few days each, some of them missing. */
    static GraceLadder shortLadder(Random random) {
        List<Rung> rungs = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            if (random.nextInt(4) > 0) {
                rungs.add(new Rung(stage, 1 + random.nextInt(4)));
            }
        }
        return ladder(rungs.toArray(Rung[]::new));
    }

    /** Up to three top-ups of a few cents and days. */
    static List<TopUp> fewTopUps(Random random) {
        List<TopUp> few = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            few.add(topUp("0.0" + (1 + random.nextInt(9)), 1 + random.nextInt(7)));
        }
        return few;
    }

    private static GraceLadder ladder(Rung... rungs) {
        LocalizedText text = new LocalizedText("样本", "Sample");
        Source source = new Source("source", text, Optional.empty(), LocalDate.of(2026, 11, 22), false);
        return new GraceLadder(
                List.of(rungs), text, new Evidence(List.of(source), new SourceDate("2024"), Confidence.HIGH));
    }
}
