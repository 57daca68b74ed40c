package org.spravka.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.platform.commons.util.ExceptionUtils;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class AdminSettingsTest {

    private final ApplicationContextRunner start = new ApplicationContextRunner().withUserConfiguration(Settings.class);

    @EnableConfigurationProperties(AdminSettings.class)
    static class Settings {}

    @Test
    void aShortTokenStopsTheStartAndIsNotRepeated(CapturedOutput output) {
        start.withPropertyValues("spravka.admin.token=only-27-characters-in-here-")
                .run(context -> assertThat(context)
                        .getFailure()
                        .hasStackTraceContaining("spravka.admin.token has at least 32 characters, but this one has 27")
                        .satisfies(failure -> assertThat(ExceptionUtils.readStackTrace(failure))
                                .doesNotContain("only-27")));
        assertThat(output).doesNotContain("only-27");
    }

    @Test
    void anAddressWithoutAPasswordStopsTheStart() {
        start.withPropertyValues("spravka.admin.email=root@house.example")
                .run(context -> assertThat(context)
                        .getFailure()
                        .hasStackTraceContaining("spravka.admin.email and spravka.admin.password go together"));
    }

    @Test
    void nothingIsSetByDefault() {
        start.run(context ->
                assertThat(context.getBean(AdminSettings.class)).isEqualTo(new AdminSettings(null, null, null)));
    }

    @Test
    void secretsDoNotReachTheLog() {
        var settings = new AdminSettings("root@house.example", "the password", "a-token-of-at-least-32-characters");

        assertThat(settings).hasToString("AdminSettings[root@house.example]");
    }
}
