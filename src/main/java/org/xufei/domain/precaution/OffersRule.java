package org.xufei.domain.precaution;

import java.util.ArrayList;
import java.util.List;
import org.xufei.domain.guide.Contact;

/** The app is offline and cannot know of offers: it says what the same plan cost, and where offers stand. */
final class OffersRule {

    private OffersRule() {}

    static Judgement judge(RenewalSituation situation) {
        List<Finding> findings = new ArrayList<>();
        findings.add(new Finding.OffersUnknown());
        situation.number().stream()
                .flatMap(number -> number.plans().stream().limit(1))
                .map(last -> new Finding.LastPrice(last.paid(), last.paidAt().toLocalDate()))
                .forEach(findings::add);
        List<String> pages = situation.operator().stream()
                .flatMap(operator -> operator.contacts().stream())
                .filter(contact -> contact.kind() == Contact.Kind.SITE || contact.kind() == Contact.Kind.APP)
                .map(Contact::value)
                .toList();
        if (!pages.isEmpty()) {
            findings.add(new Finding.OfficialPages(pages));
        }
        return new Judgement(Verdict.UNKNOWN, findings);
    }
}
