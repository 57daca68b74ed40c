package org.spravka.account.rest;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.spravka.account.Scope;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells readers of the API's description about bearer tokens: what is public goes without one. */
@Configuration(proxyBeanMethods = false)
class OpenApiTokens {

    private static final String NAME = "token";

    @Bean
    GlobalOpenApiCustomizer describeTokens() {
        return api -> {
            var components = api.getComponents() == null ? new Components() : api.getComponents();
            api.components(components.addSecuritySchemes(NAME, scheme()));
            api.addSecurityItem(new SecurityRequirement()).addSecurityItem(new SecurityRequirement().addList(NAME));
        };
    }

    private static SecurityScheme scheme() {
        var scopes = Arrays.stream(Scope.values()).map(Scope::text).collect(Collectors.joining(", "));
        return new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .description("A token made at /account or /admin, with one or more of the scopes " + scopes
                        + ". Reading what is public, searching and suggestions need none.");
    }
}
