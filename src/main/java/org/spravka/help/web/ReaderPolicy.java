package org.spravka.help.web;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What the scripts of a reader page may do. Only ours run, each inline one named by its hash. Vaadin's client needs
 * {@code new Function} once it takes over in the same document, so that is allowed to them.
 */
@Component
class ReaderPolicy {

    private final ShellSource source;
    private volatile @Nullable Policy policy;

    private record Policy(Shell shell, String header) {}

    ReaderPolicy(ShellSource source) {
        this.source = source;
    }

    void apply(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", header());
    }

    private String header() {
        var shell = source.get();
        var known = policy;
        if (known == null || known.shell() != shell) {
            known = new Policy(shell, headerFor(shell));
            policy = known;
        }
        return known.header();
    }

    private static String headerFor(Shell shell) {
        var hashes = shell.inlineScripts().stream().map(ReaderPolicy::hash).collect(Collectors.joining(" "));
        return "default-src 'self'; script-src 'self' 'unsafe-eval' " + hashes
                + "; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
    }

    private static String hash(String script) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
