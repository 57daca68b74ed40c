package org.spravka.account;

import com.vaadin.flow.spring.security.VaadinAwareSecurityContextHolderStrategy;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** How requests are let in: programs by token, readers without anything, and everybody else by a session. The first chain that matches counts. */
@Configuration(proxyBeanMethods = false)
class FilterChains {

    private static final String SIGN_IN = "/login";

    /** Addresses that ask an anonymous visitor to sign in; any other that nobody answers is simply not there. */
    private static final RequestMatcher ASKS_TO_SIGN_IN = Requests.anyMethod(
            "",
            "/tickets/**",
            "/desk/**",
            "/edit/**",
            "/forms/**",
            "/insight/**",
            "/admin/**",
            "/account/**",
            "/company/**");

    /**
     * One for the whole JVM, as {@code SecurityContextHolder} is: where several application contexts live side by side, as in
     * tests, the beans of each must see what is set there.
     */
    private static final SecurityContextHolderStrategy WHO_IS_ASKING = new VaadinAwareSecurityContextHolderStrategy();

    @Bean
    SecurityContextHolderStrategy whoIsAsking() {
        return WHO_IS_ASKING;
    }

    /** Bearer tokens only: no cookie is read or set, so that there is nothing to forge a request with. */
    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, BearerTokens tokens, ApiProblems problems) {
        var contexts = new RequestAttributeSecurityContextRepository();
        var rules = ApiAccess.rules();
        return http.securityMatcher("/api/**")
                .securityContext(context -> context.securityContextRepository(contexts))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(FilterChains::withoutCacheHeaders)
                .addFilterAfter(new BearerTokenFilter(tokens, problems, contexts), HeaderWriterFilter.class)
                .exceptionHandling(
                        refusal -> refusal.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .authorizeHttpRequests(requests -> requests.anyRequest()
                        .access((person, context) -> rules.authorize(person, context.getRequest())))
                .build();
    }

    /** Who is signed in is read from a session that is there; none is ever made. */
    @Bean
    @Order(2)
    SecurityFilterChain readerPages(HttpSecurity http, KnownPeople people) {
        return http.securityMatcher(new ReaderAddresses())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(FilterChains::withoutCacheHeaders)
                .addFilterAfter(new FreshIdentity(people), HeaderWriterFilter.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    /** Vaadin's views say themselves whom they let in, by annotations; the default is nobody. */
    @Bean
    @Order(3)
    SecurityFilterChain views(HttpSecurity http, KnownPeople people, VaadinDefaultRequestCache askedFor) {
        var notThere = new NegatedRequestMatcher(ASKS_TO_SIGN_IN);
        askedFor.ignoreRequests(notThere);
        return http.headers(FilterChains::writtenFirst)
                .addFilterAfter(new FreshIdentity(people), HeaderWriterFilter.class)
                .exceptionHandling(refusal -> refusal.defaultAuthenticationEntryPointFor(
                        (request, response, e) -> response.sendError(HttpServletResponse.SC_NOT_FOUND), notThere))
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView(SIGN_IN)
                                .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated))
                .formLogin(form -> form.failureHandler(new SignInRefused(SIGN_IN)))
                // Reader pages sign out by a plain link; SameSite=Lax keeps foreign pages from doing it unseen.
                .logout(logout -> logout.logoutRequestMatcher(PathPatternRequestMatcher.pathPattern("/logout")))
                .build();
    }

    /**
     * Vaadin's servlet is reached by a forward, at whose end Tomcat sends the answer off behind the back of the filters: what
     * they have not written by then is lost. What is built, and has its hash in its name, may be kept by browsers.
     */
    private static void writtenFirst(HeadersConfigurer<HttpSecurity> headers) {
        withoutCacheHeaders(headers);
        headers.addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                new NegatedRequestMatcher(Requests.reads("", "/VAADIN/**")), new CacheControlHeadersWriter()));
        headers.withObjectPostProcessor(new ObjectPostProcessor<HeaderWriterFilter>() {
            @Override
            public <F extends HeaderWriterFilter> F postProcess(F filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        });
    }

    private static void withoutCacheHeaders(HeadersConfigurer<HttpSecurity> headers) {
        withReferrerPolicy(headers);
        headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable);
    }

    /** One-time links carry their secret in the address: it must not travel to other sites. */
    private static void withReferrerPolicy(HeadersConfigurer<HttpSecurity> headers) {
        headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN));
    }
}
