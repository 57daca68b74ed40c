package org.spravka.ticket;

import org.spravka.account.Person;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows for people of tests, where something refers to them. */
public final class StoredPeople {

    private StoredPeople() {}

    public static void store(JdbcClient jdbc, Person... people) {
        for (var person : people) {
            var company = person.company();
            if (company != null) {
                jdbc.sql(
                                "INSERT IGNORE INTO company (id, name, active, created_at) VALUES (:id, :name, TRUE, UTC_TIMESTAMP(6))")
                        .param("id", company.id())
                        .param("name", company.name())
                        .update();
            }
            jdbc.sql("""
                            INSERT IGNORE INTO person
                                (id, email, name, company_id, company_owner, active, created_at, lock_version)
                            VALUES (:id, :email, :name, :company, FALSE, TRUE, UTC_TIMESTAMP(6), 0)
                            """)
                    .param("id", person.id())
                    .param("email", person.email())
                    .param("name", person.name())
                    .param("company", company == null ? null : company.id())
                    .update();
        }
    }
}
