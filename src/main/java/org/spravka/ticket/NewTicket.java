package org.spravka.ticket;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A ticket as somebody wants to file it, unchecked.
 *
 * @param category may be empty: the topic tells it
 * @param confidential whether most colleagues are not to see it; null for as the topic's form has it
 * @param requestKey chosen by whoever sends it; sent twice with the same key it is one ticket. Null if that does not matter
 * @param suggestions the sections that were shown while it was typed
 */
public record NewTicket(
        Locale locale,
        String category,
        String topic,
        String subject,
        String text,
        Answers answers,
        Requester requester,
        @Nullable Boolean confidential,
        @Nullable String requestKey,
        List<ShownSuggestion> suggestions) {

    public static final int MAX_SUBJECT = 300;
    public static final int MAX_TEXT = 50_000;
    static final int MAX_SUGGESTIONS = 100;

    /** A ticket that is as private as its topic's form has it. */
    public NewTicket(
            Locale locale,
            String category,
            String topic,
            String subject,
            String text,
            Answers answers,
            Requester requester,
            @Nullable String requestKey,
            List<ShownSuggestion> suggestions) {
        this(locale, category, topic, subject, text, answers, requester, null, requestKey, suggestions);
    }

    public NewTicket {
        subject = subject.strip();
        text = text.strip();
        suggestions = List.copyOf(suggestions);
    }

    /** The same with other words. */
    NewTicket saying(String otherSubject, String otherText) {
        return new NewTicket(
                locale,
                category,
                topic,
                otherSubject.substring(0, Math.min(MAX_SUBJECT, otherSubject.length())),
                otherText,
                answers,
                requester,
                confidential,
                requestKey,
                suggestions);
    }
}
