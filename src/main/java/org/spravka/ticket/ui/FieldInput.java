package org.spravka.ticket.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spravka.ticket.TicketField;
import org.spravka.ticket.ui.parts.SecretNotice;

/** One field of a ticket form on screen: reads and writes its answer, and says what is wrong with it. */
interface FieldInput {

    TicketField field();

    Component component();

    List<String> answer();

    void answer(List<String> values);

    /** @param message what to do about the answer, null once that is done */
    void complain(@Nullable String message);

    /** What of the answer tells about the case, in words; empty for what says nothing to a search. */
    String inWords();

    /** Where in it secrets may stand; none for fields of which the form knows what they hold. */
    default List<SecretNotice.Place> places(String name) {
        return List.of();
    }

    default void show(boolean shown) {
        component().setVisible(shown);
    }
}
