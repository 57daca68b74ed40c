package org.spravka.account;

import static org.spravka.account.Requests.posts;
import static org.spravka.account.Requests.reads;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Requests that are answered without a session: reader pages, what they load, health, and error pages. Vaadin speaks on the
 * same addresses, marked by the parameter {@code v-r}; those are not among them.
 */
class ReaderAddresses implements RequestMatcher {

    private static final String VAADIN_REQUEST = "v-r";

    private final RequestMatcher pages = new OrRequestMatcher(
            reads("", "/", "/help/**", "/categories/**", "/topics/**", "/labels/**", "/search", "/x/**", "/files/**"),
            posts("", "/help/*/feedback", "/search/opened"),
            reads("", "/sitemap.xml", "/robots.txt"),
            reads("", "/*.css", "/*.js", "/*.svg", "/icons/**", "/favicon.*", "/aura/**"),
            reads("", "/actuator/health", "/actuator/health/**"));

    @Override
    public boolean matches(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.ERROR
                || request.getParameter(VAADIN_REQUEST) == null && pages.matches(request);
    }
}
