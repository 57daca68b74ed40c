package org.spravka.account;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers at addresses of reader pages with who is asking. */
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

    @PostMapping("/help/stand-in/feedback")
    String feedback() {
        return "Thanks";
    }
}
