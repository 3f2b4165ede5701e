package org.xufei.domain.precaution;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Judges precautions of the guide, each by its own rule. */
public final class PrecautionJudge {

    /** By the ids of the bundled guide. */
    private static final Map<String, Function<RenewalSituation, Judgement>> RULES = Map.of(
            "state", StatusRule::judge,
            "quiet", QuietRule::judge,
            "validity", ValidityRule::judge,
            "record", RecordRule::judge,
            "offers", OffersRule::judge);

    private PrecautionJudge() {}

    /** Empty if there is no rule for a precaution with that id: it is of the user's own guide. */
    public static Optional<Judgement> judge(String precaution, RenewalSituation situation) {
        return Optional.ofNullable(RULES.get(precaution)).map(rule -> rule.apply(situation));
    }
}
