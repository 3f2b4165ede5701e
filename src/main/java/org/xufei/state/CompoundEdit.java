package org.xufei.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An edit with all that it changed.
 *
 * @param id the same for the step that takes it back and the one that makes it again
 * @param parts the one whose list may refuse it first: once that is made, the others are made as well
 */
record CompoundEdit(EditId id, EditName editName, List<ListEdit<?>> parts) {

    CompoundEdit {
        parts = List.copyOf(parts);
    }

    boolean changesNothing() {
        return parts.stream().allMatch(ListEdit::changesNothing);
    }

    CompoundEdit reversed() {
        List<ListEdit<?>> reversed = new ArrayList<>();
        parts.forEach(part -> reversed.add(part.reversed()));
        return new CompoundEdit(id, editName, reversed);
    }

    /** The same step in the lists as they are now; empty if one of its parts cannot be made any more. */
    Optional<CompoundEdit> now() {
        List<ListEdit<?>> now = new ArrayList<>();
        parts.forEach(part -> part.now().ifPresent(now::add));
        return now.size() == parts.size() ? Optional.of(new CompoundEdit(id, editName, now)) : Optional.empty();
    }

    /** This step and the next as one, if they are one to the user. */
    Optional<CompoundEdit> then(CompoundEdit next) {
        return next.editName().continues(editName)
                        && parts.size() == 1
                        && next.parts().size() == 1
                ? parts.get(0)
                        .then(next.parts().get(0))
                        .map(both -> new CompoundEdit(next.id(), next.editName(), List.of(both)))
                : Optional.empty();
    }
}
