package org.xufei.ui.overview;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.xufei.domain.PhnomPenh;
import org.xufei.domain.receipt.Again;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.sample.Samples;
import org.xufei.state.Deed;
import org.xufei.state.ReceiptLog;
import org.xufei.ui.Message;
import org.xufei.ui.Notices;

/** Records renewals that are the same as last time. */
public final class AgainViewModel {

    private final ReceiptLog log;
    private final Notices notices;
    private final Clock clock;

    public AgainViewModel(ReceiptLog log, Notices notices, Clock clock) {
        this.log = log;
        this.notices = notices;
        this.clock = clock;
    }

    /** Records one receipt, which can be undone. */
    void record(Receipt last) {
        Receipt again = again(last);
        log.put(again, saved -> {
            if (saved) {
                notices.offerUndo(
                        Message.of("overview.again.done", again.number(), again.paid()),
                        new Deed.OfReceipt(Deed.ReceiptKind.RECORD, again));
            }
        });
    }

    /**
     * Records one receipt for each as one step, which can be undone; nothing happens without any.
     *
     * @param done told whether they were recorded
     */
    void recordAll(List<Receipt> lasts, Consumer<Boolean> done) {
        List<Receipt> again = lasts.stream().map(this::again).toList();
        if (again.isEmpty()) {
            return;
        }
        Set<UUID> ids = again.stream().map(Receipt::id).collect(Collectors.toUnmodifiableSet());
        Deed deed = new Deed.OfReceipts(Deed.ReceiptKind.RECORD, ids);
        log.putAll(again, deed, saved -> {
            if (saved) {
                notices.offerUndo(Message.of("overview.again.all", again.size()), deed);
            }
            done.accept(saved);
        });
    }

    private Receipt again(Receipt last) {
        return Again.of(
                last,
                Samples.idFollowing(last.id(), UUID.randomUUID()),
                LocalDateTime.now(clock.withZone(PhnomPenh.ZONE)));
    }
}
