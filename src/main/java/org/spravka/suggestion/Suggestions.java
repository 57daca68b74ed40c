package org.spravka.suggestion;

import java.util.ArrayList;
import java.util.List;
import org.spravka.search.Hit;
import org.spravka.search.Problem;
import org.spravka.search.Search;
import org.spravka.search.WeightedText;
import org.springframework.stereotype.Service;

/** Answers a ticket out of the help pages while it is being written: everything that is filled in counts. No SQL. */
@Service
public class Suggestions {

    /** The subject says in a few words what the text says in many. */
    private static final double SUBJECT = 1.5;

    private static final double TEXT = 1;
    private static final double FIELD = 0.5;
    private static final int QUOTE = 420;

    private final Search search;

    Suggestions(Search search) {
        this.search = search;
    }

    /**
     * @param limit at most so many
     * @return the best first, one section a page; those of the chosen category and topic are preferred, others are not left out;
     *     nothing as long as nothing is written
     */
    public List<Suggestion> forDraft(TicketDraft draft, int limit) {
        var problem = new Problem(draft.locale(), texts(draft), draft.category(), draft.topic(), QUOTE, limit);
        return search.answers(problem).stream().map(Suggestions::suggestion).toList();
    }

    private static List<WeightedText> texts(TicketDraft draft) {
        var texts = new ArrayList<WeightedText>();
        texts.add(new WeightedText(draft.subject(), SUBJECT));
        texts.add(new WeightedText(draft.text(), TEXT));
        draft.fields().values().forEach(value -> texts.add(new WeightedText(value, FIELD)));
        return texts;
    }

    private static Suggestion suggestion(Hit hit) {
        return new Suggestion(hit.page(), hit.section(), hit.passage(), hit.score(), hit.why());
    }
}
