package org.spravka.ticket;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spravka.account.CurrentPerson;
import org.spravka.account.Person;
import org.spravka.content.Catalog;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Stores a ticket that was checked, with everything that goes with it, in its caller's transaction. */
@Component
class Filing {

    private final TicketTable table;
    private final TicketForms forms;
    private final TicketFiles files;
    private final PinnedSections sections;
    private final TicketWords words;
    private final HiddenSecrets secrets;
    private final TicketHistory history;
    private final Catalog catalog;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Filing(
            TicketTable table,
            TicketForms forms,
            TicketFiles files,
            PinnedSections sections,
            TicketWords words,
            HiddenSecrets secrets,
            TicketHistory history,
            Catalog catalog,
            CurrentPerson current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.forms = forms;
        this.files = files;
        this.sections = sections;
        this.words = words;
        this.secrets = secrets;
        this.history = history;
        this.catalog = catalog;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @return its number
     * @throws InvalidTicket if a file is gone
     */
    String store(String number, NewTicket written, @Nullable String key) {
        var topic = catalog.topic(written.topic()).orElseThrow();
        var form = forms.current(topic.slug());
        var hiding = secrets.begin(written.locale());
        var ticket = written.saying(hiding.text(written.subject()), hiding.text(written.text()));
        var answers = hiding.answers(form.kept(written.answers()), form);
        var stored =
                table.save(new TicketEntity(number, ticket, topic.category(), form, answers, key, clock.instant()));
        var filer = current.find();
        var owner = filer.map(Person::id).orElse(null);
        for (var field : form.fields()) {
            if (field.type() == FieldType.FILE) {
                var sent = answers.all(field.key());
                if (!files.attach(sent, stored.id(), null, owner)) {
                    throw new InvalidTicket(List.of(Problem.of(field.key(), "file.gone")), ticket.locale());
                }
                hiding.namesOf(sent);
            }
        }
        hiding.keep(stored.id(), 0);
        sections.pin(stored.id(), 0, ticket.text(), ticket.locale());
        words.begin(stored.id(), said(number, ticket, answers));
        var name = filer.map(Person::name).orElse(ticket.requester().name());
        history.note(stored.id(), TicketChange.Kind.FILED, filer.orElse(null), name, topic.slug());
        events.publishEvent(new TicketEvent.Filed(number));
        return number;
    }

    private static List<String> said(String number, NewTicket ticket, Answers answers) {
        var said = new ArrayList<>(List.of(number, ticket.subject(), ticket.text()));
        var requester = ticket.requester();
        said.addAll(List.of(requester.name(), requester.email()));
        if (requester.company() != null) {
            said.add(requester.company().name());
        }
        answers.values().values().forEach(said::addAll);
        return said;
    }
}
