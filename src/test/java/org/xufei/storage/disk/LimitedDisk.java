package org.xufei.storage.disk;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** A place for files that does not give all that the app wants, as some network shares do not. */
public final class LimitedDisk {

    private LimitedDisk() {}

    /** The machine's own disk, without these. */
    public static Disk without(Set<FileSystemLimitation> lacks) {
        RealDisk real = new RealDisk();
        return (Disk) Proxy.newProxyInstance(
                Disk.class.getClassLoader(), new Class<?>[] {Disk.class}, (proxy, method, arguments) -> {
                    String name = method.getName();
                    if (name.equals("lock") && lacks.contains(FileSystemLimitation.NO_LOCKS)) {
                        Files.createFile((Path) arguments[0]);
                        throw new LocksUnsupported(new IOException("No locks available"));
                    }
                    boolean forces = name.equals("forceFolder")
                            || (name.startsWith("createFolder") && !Files.isDirectory((Path) arguments[0]));
                    Object result;
                    try {
                        result = method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                    if (forces && lacks.contains(FileSystemLimitation.NO_FSYNC)) {
                        throw new IOException("Invalid argument");
                    }
                    return result;
                });
    }
}
