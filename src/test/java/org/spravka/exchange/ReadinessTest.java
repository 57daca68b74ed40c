package org.spravka.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.spravka.SpravkaTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroups;
import org.springframework.boot.health.contributor.Status;

@SpravkaTest
class ReadinessTest {

    @Autowired
    HealthEndpoint health;

    @Autowired
    HealthEndpointGroups groups;

    @Autowired
    ContentFolder folder;

    @Test
    void aFolderThatIsNotThereIsReportedAndKeepsNobodyOut() {
        await().until(folder::isRead);

        assertThat(folder.problems()).hasSize(1);
        assertThat(folder.problems().getFirst().reason()).endsWith("test-content-empty is not there");
    }

    @Test
    void readersAreLetInOnceTheContentIsReadWhateverTheDatabaseDoes() {
        await().untilAsserted(() -> assertThat(health.healthForPath("readiness"))
                .extracting(it -> it.getStatus())
                .isEqualTo(Status.UP));

        var readiness = Objects.requireNonNull(groups.get("readiness"));
        assertThat(readiness.isMember("ready")).isTrue();
        assertThat(readiness.isMember("db")).isFalse();
    }
}
