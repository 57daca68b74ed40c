package org.spravka.account;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Requests by method and path. */
final class Requests {

    private Requests() {}

    /** GET and HEAD. */
    static RequestMatcher reads(String prefix, String... paths) {
        return new OrRequestMatcher(matcher(HttpMethod.GET, prefix, paths), matcher(HttpMethod.HEAD, prefix, paths));
    }

    static RequestMatcher posts(String prefix, String... paths) {
        return matcher(HttpMethod.POST, prefix, paths);
    }

    static RequestMatcher anyMethod(String prefix, String... paths) {
        return matcher(null, prefix, paths);
    }

    private static RequestMatcher matcher(@Nullable HttpMethod method, String prefix, String... paths) {
        var patterns = PathPatternRequestMatcher.withDefaults();
        List<RequestMatcher> matchers = Arrays.stream(paths)
                .<RequestMatcher>map(path ->
                        method == null ? patterns.matcher(prefix + path) : patterns.matcher(method, prefix + path))
                .toList();
        return new OrRequestMatcher(matchers);
    }
}
