package org.xufei.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NoticesTest {

    private static final Message DONE = Message.of("renew.reset.done");
    private static final Message OTHER = Message.of("renew.reset");

    private final Notices notices = new Notices();
    private final List<String> undone = new ArrayList<>();

    @Test
    void tellsTheLatestOnly() {
        notices.tell(DONE);
        notices.tell(OTHER);
        assertThat(notices.latest().get()).contains(new Notice(OTHER, Optional.empty()));
    }

    @Test
    void undoesOnce() {
        notices.offerUndo(DONE, () -> undone.add("undone"));
        notices.undo();
        notices.undo();
        assertThat(undone).containsExactly("undone");
        assertThat(notices.latest().get()).isEmpty();
    }

    @Test
    void undoesTheLatestFirstAndWhatIsMerelyToldDoesNotStandInTheWay() {
        notices.offerUndo(DONE, () -> undone.add("first"));
        notices.offerUndo(DONE, () -> undone.add("second"));
        notices.tell(OTHER);
        notices.undo();
        assertThat(undone).containsExactly("second");
        notices.undo();
        assertThat(undone).containsExactly("second", "first");
        assertThat(notices.latest().get()).isEmpty();
    }

    @Test
    void showsWhatCanStillBeUndoneOnceAToldNoticeIsClosed() {
        notices.offerUndo(DONE, () -> undone.add("done"));
        notices.tell(OTHER);
        notices.close();
        assertThat(notices.latest().get().map(Notice::what)).contains(DONE);
    }

    @Test
    void undoesNothingOnceItWasClosed() {
        notices.offerUndo(DONE, () -> undone.add("done"));
        notices.close();
        notices.undo();
        assertThat(undone).isEmpty();
    }

    @Test
    void keepsWhatTheUndoingItselfTells() {
        notices.offerUndo(DONE, () -> notices.tell(OTHER));
        notices.undo();
        assertThat(notices.latest().get()).contains(new Notice(OTHER, Optional.empty()));
    }
}
