package org.xufei;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.DatagramChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A guard that sleeps would prove nothing: it is shown every way to the network that the JDK has. */
@SuppressWarnings("removal")
@DisabledForJreRange(min = JRE.JAVA_24, disabledReason = "these JDKs have no such guard any more")
final class SocketGuardTest {

    /** Nobody listens there: nothing leaves the machine if the guard fails. */
    private static final InetSocketAddress NOBODY = new InetSocketAddress(InetAddress.getLoopbackAddress(), 9);

    private static final Map<String, ThrowingCallable> WAYS = Map.ofEntries(
            Map.entry("host name", () -> InetAddress.getAllByName("localhost")),
            Map.entry("socket", () -> new Socket(NOBODY.getAddress(), NOBODY.getPort()).close()),
            Map.entry("server socket", () -> new ServerSocket(0).close()),
            Map.entry("datagram socket", () -> new DatagramSocket().close()),
            Map.entry("url", () -> new URI("http://127.0.0.1:9/").toURL().openStream()),
            Map.entry(
                    "secure url", () -> new URI("https://127.0.0.1:9/").toURL().openStream()),
            Map.entry("ftp url", () -> new URI("ftp://127.0.0.1:9/").toURL().openStream()),
            Map.entry(
                    "http client",
                    () -> HttpClient.newHttpClient()
                            .send(
                                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:9/"))
                                            .build(),
                                    BodyHandlers.ofString())),
            Map.entry("socket channel", () -> SocketChannel.open(NOBODY).close()),
            Map.entry(
                    "server channel",
                    () -> ServerSocketChannel.open().bind(NOBODY).close()),
            Map.entry(
                    "datagram channel",
                    () -> DatagramChannel.open().connect(NOBODY).close()),
            Map.entry(
                    "asynchronous channel",
                    () -> AsynchronousSocketChannel.open().connect(NOBODY).get()),
            Map.entry("unix socket", () -> SocketChannel.open(UnixDomainSocketAddress.of("/tmp/nobody"))));

    private final ByteArrayOutputStream seen = new ByteArrayOutputStream();

    static Iterable<String> ways() {
        return WAYS.keySet();
    }

    @BeforeEach
    void stand() {
        System.setSecurityManager(new SocketGuard(new PrintStream(seen, true, StandardCharsets.UTF_8)));
    }

    @AfterEach
    void leave() {
        System.setSecurityManager(null);
    }

    @ParameterizedTest
    @MethodSource("ways")
    void sees(String way) {
        assertThatThrownBy(WAYS.get(way)).hasStackTraceContaining(SocketGuard.ATTEMPT);
        assertThat(seen.toString(StandardCharsets.UTF_8)).contains(SocketGuard.ATTEMPT, "SocketGuardTest");
    }

    @Test
    void letsEverythingElseBe() {
        assertThat(System.getProperty("user.home")).isNotNull();
        assertThat(getClass().getResource("SocketGuardTest.class")).isNotNull();
        assertThat(seen.size()).isZero();
    }
}
