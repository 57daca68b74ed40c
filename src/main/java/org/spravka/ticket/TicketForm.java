package org.spravka.ticket;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of someone who files a ticket on a topic, besides subject and text.
 *
 * @param revision from 1; 0 for a topic that asks nothing more
 * @param prefix what the numbers of its tickets begin with, null for plain numbers
 * @param confidential whether its tickets are private unless the requester wants it otherwise
 */
public record TicketForm(
        String topic, int revision, @Nullable String prefix, boolean confidential, List<TicketField> fields) {

    public TicketForm(String topic, int revision, List<TicketField> fields) {
        this(topic, revision, null, false, fields);
    }

    public TicketForm {
        fields = List.copyOf(fields);
    }

    public static TicketForm empty(String topic) {
        return new TicketForm(topic, 0, List.of());
    }

    /** Whether another one, of whichever revision, asks the same in the same way. */
    boolean isSameAs(TicketForm other) {
        return Objects.equals(prefix, other.prefix)
                && confidential == other.confidential
                && fields.equals(other.fields);
    }

    public Optional<TicketField> field(String key) {
        return fields.stream().filter(it -> it.key().equals(key)).findFirst();
    }

    /** Everything that is wrong with these answers, in the order of the fields; empty if nothing is. */
    public List<Problem> check(Answers answers) {
        var problems = new ArrayList<Problem>();
        var kept = kept(answers);
        for (var field : shown(answers)) {
            FieldCheck.problem(field, kept.all(field.key())).ifPresent(problems::add);
        }
        answers.keys().stream()
                .filter(key -> field(key).isEmpty())
                .map(key -> Problem.of(key, "unknown"))
                .forEach(problems::add);
        return problems;
    }

    /** The fields that are asked, given these answers: a field depends only on fields before it. */
    public List<TicketField> shown(Answers answers) {
        var shown = new ArrayList<TicketField>();
        for (var field : fields) {
            var asked =
                    answers.only(key -> shown.stream().anyMatch(it -> it.key().equals(key)));
            if (field.isShownWith(asked)) {
                shown.add(field);
            }
        }
        return shown;
    }

    /** The answers to fields that are asked. What was typed into a field before it was hidden is not kept. */
    public Answers kept(Answers answers) {
        var shown = shown(answers).stream().map(TicketField::key).toList();
        return answers.only(shown::contains);
    }
}
