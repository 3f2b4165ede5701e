package org.xufei.storage.disk;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A symbolic link that leads to no file: to nothing, to itself, to a folder. What it stands for is elsewhere, and no missing file. */
public final class DanglingLink extends FileSystemException {

    private static final long serialVersionUID = 1;

    private final transient Path link;
    private final transient Path leadsTo;

    /** @param leadsTo as the link says it */
    public DanglingLink(Path link, Path leadsTo) {
        super(link.toString(), leadsTo.toString(), "a link that leads to no file");
        this.link = link;
        this.leadsTo = leadsTo;
    }

    public Path link() {
        return link;
    }

    public Path leadsTo() {
        return leadsTo;
    }
}
