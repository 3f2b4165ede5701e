package org.xufei.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xufei.domain.Language;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.domain.sim.SimCard;
import org.xufei.domain.usage.DataAmount;
import org.xufei.domain.usage.DataReading;
import org.xufei.state.EditName;

class EditLabelsTest {

    private static final SimCard CARD = SimCard.of(new UUID(0, 1), new PhoneNumber("+855962345678"));
    private static final Set<UUID> ONE = Set.of(new UUID(0, 1));
    private static final Set<UUID> TWO = Set.of(new UUID(0, 1), new UUID(0, 2));

    private final Texts english = new Texts(Language.ENGLISH);
    private final Texts chinese = new Texts(Language.CHINESE);

    private void isCalled(EditName editName, String inEnglish, String inChinese) {
        assertThat(english.of(EditLabels.message(editName))).isEqualTo(inEnglish);
        assertThat(chinese.of(EditLabels.message(editName))).isEqualTo(inChinese);
    }

    @Test
    void whatIsDoneToACardIsCalledByItsNumber() {
        isCalled(
                new EditName.OfSimCard(EditName.SimCardKind.LOSE, CARD),
                "mark the SIM 096 234 5678 as lost",
                "把 096 234 5678 这张卡标为丢失");
        DataReading reading =
                new DataReading(new UUID(1, 1), CARD.id(), LocalDateTime.of(2026, 11, 22, 9, 0), DataAmount.NONE);
        isCalled(
                new EditName.OfReading(EditName.ReadingKind.ADD, reading, CARD.number()),
                "save the data left on 096 234 5678",
                "记录 096 234 5678 的剩余流量");
    }

    @Test
    void whatIsDoneToSeveralIsCalledByTheirCount() {
        isCalled(new EditName.OfSimCards(EditName.SimCardKind.EDIT, ONE), "edit one SIM", "修改 1 张卡");
        isCalled(new EditName.OfSimCards(EditName.SimCardKind.EDIT, TWO), "edit 2 SIMs", "修改 2 张卡");
        isCalled(new EditName.OfReceipts(EditName.ReceiptKind.RECORD, ONE), "record one receipt", "记录 1 张凭证");
        isCalled(new EditName.OfReceipts(EditName.ReceiptKind.RECORD, TWO), "record 2 receipts", "记录 2 张凭证");
    }

    @Test
    void everyDeedHasAName() {
        for (EditName.SimCardKind kind : EditName.SimCardKind.values()) {
            assertThat(english.of(EditLabels.message(new EditName.OfSimCard(kind, CARD))))
                    .contains("096 234 5678");
            assertThat(english.of(EditLabels.message(new EditName.OfSimCards(kind, TWO))))
                    .contains("2 SIMs");
        }
        for (EditName.ReceiptKind kind : EditName.ReceiptKind.values()) {
            assertThat(english.of(EditLabels.message(new EditName.OfReceipts(kind, TWO))))
                    .contains("2 receipts");
        }
    }
}
