package org.xufei.ui.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.xufei.domain.overview.Digest;
import org.xufei.domain.reminder.Expiry;
import org.xufei.ui.Message;
import org.xufei.ui.Texts;

/** What is said of what happened while the app was closed. */
final class DigestPhrases {

    private DigestPhrases() {}

    static String of(Digest digest, Texts texts) {
        List<Message> parts = new ArrayList<>();
        for (Expiry.Kind what : Expiry.Kind.values()) {
            if (digest.ended(what) > 0) {
                parts.add(ended(what, digest.ended(what)));
            }
        }
        if (digest.uncertain() > 0) {
            parts.add(Message.of("overview.digest.doubtful", digest.uncertain()));
        }
        if (digest.approaching() > 0) {
            parts.add(Message.of("overview.digest.approached", digest.approaching()));
        }
        String separator = texts.of(Message.of("overview.digest.separator"));
        return texts.of(Message.of(
                "overview.digest",
                digest.since(),
                parts.stream().map(texts::of).collect(Collectors.joining(separator))));
    }

    private static Message ended(Expiry.Kind what, int count) {
        return switch (what) {
            case PLAN -> Message.of("overview.digest.plan", count);
            case BALANCE -> Message.of("overview.digest.balance", count);
            case INCOMING -> Message.of("overview.digest.incoming", count);
            case NUMBER -> Message.of("overview.digest.number", count);
        };
    }
}
