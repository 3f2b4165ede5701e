package org.xufei.state;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.xufei.domain.money.ExchangeRate;
import org.xufei.domain.money.ExchangeRateHistory;
import org.xufei.storage.RecordFile;

/** What the user says that one currency is worth in another, from which day on. */
public final class ExchangeRates extends RecordStore<ExchangeRate> {

    private final ObservableValue<ExchangeRateHistory> byDay = records().map(ExchangeRateHistory::new);

    public ExchangeRates(RecordFile<ExchangeRate> file, StoreContext context) {
        super(file, WritePolicy.ASK, context);
    }

    /** Answers which rate held on a day. */
    public ObservableValue<ExchangeRateHistory> byDay() {
        return byDay;
    }

    /**
     * Lets a rate hold from its day on, in place of one of the same day.
     *
     * @param done told on the FX thread whether it was made
     */
    public void set(ExchangeRate rate, Consumer<EditResult> done) {
        edit(
                new EditName.OfExchangeRate(rate),
                before -> new ExchangeRateHistory(before).with(rate).rates(),
                done);
    }
}
