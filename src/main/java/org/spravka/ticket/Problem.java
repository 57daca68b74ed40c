package org.spravka.ticket;

import java.util.List;
import java.util.Locale;

/**
 * What is wrong with one field of a form, said so that the person can put it right.
 *
 * @param field its key; {@code subject}, {@code text}, {@code topic} and the like for what every ticket has
 * @param message the key of a text, {@code ticket.check.…}
 * @param parameters of that text
 */
public record Problem(String field, String message, List<Object> parameters) {

    public Problem {
        parameters = List.copyOf(parameters);
    }

    /** The parameters as someone reads them in this language. */
    public Object[] parametersIn(Locale locale) {
        return parameters.stream()
                .map(it -> it instanceof Wording wording ? wording.in(locale) : it)
                .toArray();
    }

    static Problem of(String field, String message, Object... parameters) {
        return new Problem(field, "ticket.check." + message, List.of(parameters));
    }
}
