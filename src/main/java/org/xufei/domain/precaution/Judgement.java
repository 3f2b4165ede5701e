package org.xufei.domain.precaution;

import java.util.List;

/**
 * A verdict and what it was found by.
 *
 * @param findings at least one, the weightiest first
 */
public record Judgement(Verdict verdict, List<Finding> findings) {

    /** @throws IllegalArgumentException if it rests on nothing */
    public Judgement {
        if (findings.isEmpty()) {
            throw new IllegalArgumentException("a verdict needs a finding");
        }
        findings = List.copyOf(findings);
    }

    static Judgement passed(Finding... findings) {
        return new Judgement(Verdict.PASSED, List.of(findings));
    }

    static Judgement lookHere(Finding... findings) {
        return new Judgement(Verdict.LOOK_HERE, List.of(findings));
    }

    static Judgement unknown(Finding... findings) {
        return new Judgement(Verdict.UNKNOWN, List.of(findings));
    }
}
