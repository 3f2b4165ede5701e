package org.xufei.storage;

import java.io.IOException;
import java.nio.file.Path;
import org.xufei.json.JsonFault;

/** Why not everything in a file could be read, or why it will not be written. Holds nothing of what stands in the file. */
public sealed interface FileProblem {

    Path file();

    /**
     * The file was damaged. It is kept whole under another name; what could be read of it is the file now.
     *
     * @param salvaged how many records could be read
     * @param lost how many could not, as far as they are still recognisable: what was cut off the end cannot be counted
     * @param first the fault that stands first, with its line in {@code keptAs}; the path counts from its record, or from the document
     *     if the fault lies in no record
     */
    record Damaged(Path file, Path keptAs, int salvaged, int lost, JsonFault first) implements FileProblem {}

    /** The file could not be read at all. It is untouched, and will not be written. */
    record Unreadable(Path file, IOException reason) implements FileProblem {}

    /** The file has more bytes than the app reads. It is untouched, and will not be written. */
    record TooLarge(Path file) implements FileProblem {

        /** In mebibytes. */
        public static final int MOST_MIB = FileTooLarge.MOST_MIB;
    }

    /** The file is damaged and could not be put aside. It will not be written; the counts are as in {@link Damaged}. */
    record NotMovedAside(Path file, JsonFault first, int salvaged, int lost, IOException reason)
            implements FileProblem {}

    /** A newer version of the app wrote the file. What this one understands is shown; it will not be written. */
    record Newer(Path file, int version) implements FileProblem {}
}
