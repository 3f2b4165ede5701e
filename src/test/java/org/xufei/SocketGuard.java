package org.xufei;

import java.io.PrintStream;
import java.net.NetPermission;
import java.net.SocketPermission;
import java.net.URLPermission;
import java.security.Permission;

/**
 * Refuses every connection, every listening socket and every look-up of a host in its process, whichever class asks, and prints who did. Of
 * all the ways to watch a process from within, this is the only one through which each class of the JDK passes that opens a socket;
 * everything else it allows.
 */
@SuppressWarnings("removal") // JDK 24 takes it away: see isPossible.
final class SocketGuard extends SecurityManager {

    static final String ATTEMPT = "opens a socket: ";

    private final PrintStream out;

    /** Whether this JDK can be guarded; from 24 on none can, and only the system's own calls tell. */
    static boolean isPossible() {
        return Runtime.version().feature() < 24;
    }

    SocketGuard(PrintStream out) {
        this.out = out;
    }

    private void refuse(String what) {
        SecurityException refusal = new SecurityException(ATTEMPT + what);
        refusal.printStackTrace(out);
        throw refusal;
    }

    @Override
    public void checkPermission(Permission permission) {
        boolean network = permission instanceof SocketPermission
                || permission instanceof URLPermission
                || (permission instanceof NetPermission && permission.getName().equals("accessUnixDomainSocket"));
        if (network) {
            refuse(permission.toString());
        }
    }

    @Override
    public void checkPermission(Permission permission, Object context) {
        checkPermission(permission);
    }

    /** Asked with port -1 before the look-up of a host. */
    @Override
    public void checkConnect(String host, int port) {
        refuse(host + " " + port);
    }

    @Override
    public void checkConnect(String host, int port, Object context) {
        refuse(host + " " + port);
    }

    @Override
    public void checkListen(int port) {
        refuse("listening on " + port);
    }

    @Override
    public void checkAccept(String host, int port) {
        refuse("accepting " + host + " " + port);
    }
}
