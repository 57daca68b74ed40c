package org.spravka.help.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spravka.base.ReaderLocale;
import org.spravka.base.Visitor;
import org.spravka.content.Catalog;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Answers every address of the help with its whole content as HTML. It stands before Vaadin on the same addresses; Vaadin's own
 * requests carry the parameter {@code v-r} and pass by. (Routes and not a controller: a controller that is found by its path and
 * refused by its parameters answers 400 instead of letting the request pass.)
 */
@Configuration(proxyBeanMethods = false)
class ReaderRoutes {

    private static final String PUBLIC = "public, max-age=60";
    private static final String PRIVATE = "private, no-store";
    private static final RequestPredicate ADDRESSES = Stream.of(
                    "/",
                    "/search",
                    "/help/{slug}",
                    "/help/{slug}/history",
                    "/help/{slug}/v/{number}",
                    "/help/{slug}/compare/{from}/{to}",
                    "/categories/{slug}",
                    "/topics/{slug}",
                    "/labels/{label}")
            .map(RequestPredicates::path)
            .reduce(RequestPredicate::or)
            .orElseThrow()
            .and(RequestPredicates.methods(HttpMethod.GET, HttpMethod.HEAD))
            .and(request -> request.param("v-r").isEmpty());

    private final ReaderPages pages;
    private final ReaderDocument document;
    private final ReaderResponses responses;
    private final ReaderLocale readerLocale;
    private final Catalog catalog;
    private final ReaderPolicy policy;
    private final ShellSource shell;

    ReaderRoutes(
            ReaderPages pages,
            ReaderDocument document,
            ReaderResponses responses,
            ReaderLocale readerLocale,
            Catalog catalog,
            ReaderPolicy policy,
            ShellSource shell) {
        this.pages = pages;
        this.document = document;
        this.responses = responses;
        this.readerLocale = readerLocale;
        this.catalog = catalog;
        this.policy = policy;
        this.shell = shell;
    }

    @Bean
    RouterFunction<ServerResponse> readerAddresses() {
        return RouterFunctions.route(
                ADDRESSES,
                request -> ServerResponse.ok().build((servletRequest, response) -> {
                    read(servletRequest, response);
                    return null;
                }));
    }

    private void read(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var address = Address.parse(request.getRequestURI(), query(request));
        if (address.orElse(null) instanceof Address.OfPage(var slug) && isRenamed(slug)) {
            redirect(request, response, catalog.redirect(slug).orElseThrow());
            return;
        }
        var visitor = Visitor.current();
        response.setHeader(HttpHeaders.CACHE_CONTROL, visitor.isEmpty() ? PUBLIC : PRIVATE);
        send(answer(address, visitor, request), request, response);
    }

    private ReaderResponse answer(Optional<Address> address, Optional<Visitor> visitor, HttpServletRequest request) {
        var frame = Frame.of(request, readerLocale);
        var origin = origin(request);
        Supplier<ReaderResponse> make = () -> document.of(
                address.map(it -> pages.at(it, frame)).orElseGet(() -> pages.missing(frame)), frame, origin, visitor);
        return visitor.isEmpty()
                        && frame.asOf() == null
                        && address.filter(ReaderRoutes::isTheSameForEverybody).isPresent()
                ? responses.get(
                        new ReaderResponses.Key(
                                catalog.sequence(),
                                shell.get(),
                                origin,
                                address.orElseThrow(),
                                frame.locale(),
                                frame.explicit()),
                        make)
                : make.get();
    }

    /** Searches are as many as there are words; keeping their answers would push out the pages. */
    private static boolean isTheSameForEverybody(Address address) {
        return !(address instanceof Address.OfSearch);
    }

    private boolean isRenamed(String slug) {
        return catalog.translations(slug).isEmpty() && catalog.redirect(slug).isPresent();
    }

    private static void redirect(HttpServletRequest request, HttpServletResponse response, String slug) {
        var query = request.getQueryString();
        response.setStatus(HttpServletResponse.SC_PERMANENT_REDIRECT);
        response.setHeader(HttpHeaders.LOCATION, "/help/" + Frame.encoded(slug) + (query == null ? "" : "?" + query));
        response.setHeader(HttpHeaders.CACHE_CONTROL, PUBLIC);
    }

    private void send(ReaderResponse made, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader(HttpHeaders.VARY, "Accept-Language, Cookie, Accept-Encoding");
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, made.locale().toLanguageTag());
        policy.apply(response);
        if (made.status() == 200 && new ServletWebRequest(request, response).checkNotModified(made.etag())) {
            return;
        }
        response.setStatus(made.status());
        response.setContentType("text/html;charset=UTF-8");
        var accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        var bytes = made.html();
        var compressed = made.compressed();
        if (compressed != null && accepted != null && accepted.contains("gzip")) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
            bytes = compressed;
        }
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static Map<String, String> query(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue()[0]));
    }

    private static String origin(HttpServletRequest request) {
        return ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
    }
}
