package org.spravka.base;

import java.time.Clock;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableMethodSecurity
@ConfigurationPropertiesScan("org.spravka")
class Base {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
