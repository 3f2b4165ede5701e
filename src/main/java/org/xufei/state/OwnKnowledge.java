package org.xufei.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.xufei.domain.guide.Guide;
import org.xufei.domain.knowledge.FactCheck;
import org.xufei.domain.knowledge.FactKey;
import org.xufei.domain.knowledge.Knowledge;
import org.xufei.domain.knowledge.KnowledgeRecord;
import org.xufei.storage.RecordFile;

/** What the user added to the guide. Each verb is one step of the history; {@code done} is told on the FX thread what came of it. */
public final class OwnKnowledge extends RecordStore<KnowledgeRecord> {

    private final ReadOnlyObjectWrapper<Knowledge> known = new ReadOnlyObjectWrapper<>(Knowledge.NONE);

    /** The guide that was asked for last, and what it became with {@link #known}. */
    private Optional<Extended> extended = Optional.empty();

    private record Extended(Guide shipped, Knowledge with, Guide guide) {}

    public OwnKnowledge(RecordFile<KnowledgeRecord> file, StoreContext context) {
        super(file, WritePolicy.ASK, context);
        records().subscribe(records -> known.set(new Knowledge(records)));
    }

    public ReadOnlyObjectProperty<Knowledge> known() {
        return known.getReadOnlyProperty();
    }

    /** The guide with the user's own validity tables, as they are now; on the FX thread. */
    @SuppressWarnings(
            "ReferenceEquality") // The same objects make the same guide; comparing all of it would take longer.
    public Guide extend(Guide shipped) {
        Knowledge now = known.get();
        Extended latest = extended.filter(last -> last.shipped() == shipped && last.with() == now)
                .orElseGet(() -> new Extended(shipped, now, shipped.withOwnValidity(now)));
        extended = Optional.of(latest);
        return latest.guide();
    }

    /** Adds something, or puts it in the place of what is known of the same. */
    public void put(KnowledgeRecord record, Consumer<EditResult> done) {
        EditName.KnowledgeKind kind =
                known.get().find(record.key()).isPresent() ? EditName.KnowledgeKind.EDIT : EditName.KnowledgeKind.ADD;
        change(kind, record, knowledge -> knowledge.with(record), done);
    }

    /** The same for something whose key changed with it. */
    public void replace(KnowledgeRecord before, KnowledgeRecord after, Consumer<EditResult> done) {
        change(
                EditName.KnowledgeKind.EDIT,
                after,
                knowledge -> before.key().equals(after.key())
                        ? knowledge.with(after)
                        : knowledge.without(before.key()).with(after),
                done);
    }

    public void remove(KnowledgeRecord record, Consumer<EditResult> done) {
        change(EditName.KnowledgeKind.DELETE, record, knowledge -> knowledge.without(record.key()), done);
    }

    /** Notes that a fact was found to be true on that day. */
    public void check(FactKey fact, LocalDate today, Consumer<EditResult> done) {
        put(new FactCheck(fact, today), done);
    }

    /** To be made together with what taught it. */
    public Change<KnowledgeRecord> learning(KnowledgeRecord record) {
        return changing(records -> new Knowledge(records).with(record).all());
    }

    /**
     * Writes all of it into a file of the user's choice, as it is in the folder.
     *
     * @param done told on the FX thread whether it was written
     */
    public void export(Path target, Consumer<Boolean> done) {
        background()
                .run(
                        () -> {
                            try {
                                recordFile().compact();
                                if (Files.exists(target) && Files.isSameFile(target, file())) {
                                    return true;
                                }
                                Files.write(target, Files.readAllBytes(file()));
                                return true;
                            } catch (IOException e) {
                                return false;
                            }
                        },
                        done,
                        () -> done.accept(false));
    }

    private void change(
            EditName.KnowledgeKind kind,
            KnowledgeRecord record,
            UnaryOperator<Knowledge> change,
            Consumer<EditResult> done) {
        edit(
                new EditName.OfKnowledge(kind, record),
                (List<KnowledgeRecord> records) ->
                        change.apply(new Knowledge(records)).all(),
                done);
    }
}
