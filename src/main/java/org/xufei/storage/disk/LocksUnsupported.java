package org.xufei.storage.disk;

import java.io.IOException;

/** The file system takes no locks. */
public final class LocksUnsupported extends IOException {

    private static final long serialVersionUID = 1;

    /** @param cause what the system said */
    public LocksUnsupported(IOException cause) {
        super(cause);
    }
}
