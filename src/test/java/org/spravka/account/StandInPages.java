package org.spravka.account;

import org.spravka.base.Visitor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers at addresses of readers and of the API with who is asking. */
@RestController
class StandInPages {

    private final CurrentPerson person;

    StandInPages(CurrentPerson person) {
        this.person = person;
    }

    @GetMapping("/files/stand-in/who")
    String page() {
        return "Hello, " + person.find().map(Person::name).orElse("stranger");
    }

    @GetMapping("/files/stand-in/roles")
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
