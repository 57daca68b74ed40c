package org.spravka.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spravka.base.Ready;
import org.spravka.base.database.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;

/** What is current is read and found without a single statement; the counter sees every connection that a request takes. */
@SpringBootTest(properties = "spravka.content.location=content")
@ContextConfiguration(initializers = TestDatabase.class)
@AutoConfigureMockMvc
@Import(ReadingWithoutSqlTest.Counting.class)
class ReadingWithoutSqlTest {

    private static final ThreadLocal<AtomicInteger> TAKEN = ThreadLocal.withInitial(AtomicInteger::new);

    @Autowired
    MockMvc mvc;

    @Autowired
    List<Ready> parts;

    @BeforeEach
    void waitUntilReady() {
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(() -> parts.stream().allMatch(Ready::isReady));
        TAKEN.get().set(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/categories/calls",
                "/topics/calls-tasks",
                "/help/call-task",
                "/help/call-task?lang=en",
                "/search?q=обзвон",
                "/sitemap.xml",
                "/api/v1/categories",
                "/api/v1/pages?locale=ru",
                "/api/v1/pages/call-task?locale=en",
                "/api/v1/search?q=обзвон&locale=ru",
                "/api/v1/search/complete?q=обз&locale=ru",
                "/api/v1/topics/calls-tasks/form?locale=ru",
                "/actuator/health/readiness"
            })
    void readingAndSearchingTakeNoConnection(String address) throws Exception {
        mvc.perform(get(address)).andExpect(status().isOk());

        assertThat(TAKEN.get().get()).isZero();
    }

    @Test
    void suggestingTakesNoConnection() throws Exception {
        mvc.perform(post("/api/v1/suggestions")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"locale\":\"ru\",\"subject\":\"обзвон не идет\"}"))
                .andExpect(status().isOk());

        assertThat(TAKEN.get().get()).isZero();
    }

    @Test
    void historyMayAndDoesAskTheDatabase() throws Exception {
        mvc.perform(get("/help/support-service/history")).andExpect(status().isOk());

        assertThat(TAKEN.get().get()).isPositive();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Counting {

        @Bean
        static BeanPostProcessor countConnections() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource source ? new Counted(source) : bean;
                }
            };
        }
    }

    private static final class Counted extends DelegatingDataSource {

        Counted(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            TAKEN.get().incrementAndGet();
            return super.getConnection();
        }
    }
}
