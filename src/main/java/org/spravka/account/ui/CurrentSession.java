package org.spravka.account.ui;

import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** The session of the browser that is asking. */
final class CurrentSession {

    private CurrentSession() {}

    /** Signs somebody in who just set a password, under another session id. */
    static void signIn(Authentication authentication) {
        var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        request.changeSessionId();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        request.getSession().setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
        SecurityContextHolder.setContext(context);
    }
}
