package org.spravka.account;

import org.spravka.base.Visitor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers at addresses of reader pages and of the API with who is asking. */
@RestController
class StandInPages {

    private final CurrentPerson person;

    StandInPages(CurrentPerson person) {
        this.person = person;
    }

    @GetMapping(
            value = {"/help/stand-in", "/labels/stand-in", "/files/stand-in/a.txt"},
            params = "!v-r")
    String page() {
        return "Hello, " + person.find().map(Person::name).orElse("stranger");
    }

    @GetMapping("/help/stand-in/roles")
    String roles() {
        return Visitor.current().orElseThrow().authentication().getAuthorities().toString();
    }

    @GetMapping("/api/v1/stand-in/me")
    String me() {
        return person.get().name();
    }

    @PostMapping("/help/stand-in/feedback")
    String feedback() {
        return "Thanks";
    }
}
