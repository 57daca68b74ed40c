package org.spravka.base;

import java.util.Arrays;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** Runs what no person asked for (importing a folder, preparing a demo) with every role, on the calling thread. */
public final class AsSystem {

    private AsSystem() {}

    public static void run(Runnable work) {
        get(() -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    public static <T> T get(Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        var authorities = Arrays.stream(Role.values())
                .map(role -> new SimpleGrantedAuthority(role.authority()))
                .toList();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated("system", "", authorities));
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
