package org.spravka.editing.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.spravka.content.Author;
import org.spravka.content.Draft;
import org.spravka.content.Drafts;
import org.spravka.content.KeptText.GivenUp;
import org.spravka.content.Manuscript;
import org.spravka.content.PageText;
import org.spravka.content.Publishing;
import org.spravka.content.Revision;
import org.spravka.content.Seen;
import org.spravka.editing.Writing;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

class EditedTextTest extends BrowserlessTest {

    private static final Locale RU = Locale.of("ru");
    private static final PageText PUBLISHED = new PageText("Перезвон", "", List.of(), "Один раз.");

    private static final PageText DRAFTED = new PageText("Перезвон", "", List.of(), "Четыре раза.");

    private final Drafts drafts = mock();
    private final SaveStatus status = new SaveStatus();
    private final PageFields fields = new PageFields(RU, List.of());

    @BeforeEach
    void signIn() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("Anna", "", "ROLE_EDITOR"));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aTextThatTheDatabaseCannotTakeStaysInTheFieldsAndIsSavedLater() {
        when(drafts.open("recall", RU)).thenReturn(new Manuscript("recall", RU, null, revision()));
        when(drafts.save(any(), any(), any(), any(), any(), any()))
                .thenThrow(new DataAccessResourceFailureException("no connection"))
                .thenAnswer(call -> draft(call.getArgument(2)));
        var text = open();

        type("Три раза.");
        assertThat(status.getText()).startsWith("Not saved: the server cannot store anything at the moment.");
        assertThat(fields.wording().markdown()).isEqualTo("Три раза.");

        assertThat(text.save()).isTrue();
        assertThat(status.getText()).startsWith("Draft saved ");
    }

    @Test
    void whatWasGivenUpForWordsThatCouldNotBeStoredIsKeptWithWhatIsStoredNext() {
        when(drafts.open("recall", RU)).thenReturn(new Manuscript("recall", RU, draft(DRAFTED), revision()));
        when(drafts.save(any(), any(), any(), any(), any(), any()))
                .thenThrow(new DataAccessResourceFailureException("no connection"))
                .thenAnswer(call -> draft(call.getArgument(2)));
        var text = open();

        assertThat(text.replaceBy(PUBLISHED)).isFalse();
        type("Пять раз.");

        ArgumentCaptor<List<GivenUp>> kept = ArgumentCaptor.captor();
        verify(drafts, times(2)).save(any(), any(), any(), any(), any(), kept.capture());
        assertThat(kept.getValue()).extracting(GivenUp::text).containsExactly(DRAFTED);
    }

    /** What is loaded lazily fails with an exception that nobody has translated. */
    @Test
    void aConnectionThatBreaksWhileSomethingIsLoadedLosesNothingEither() {
        when(drafts.open("recall", RU)).thenReturn(new Manuscript("recall", RU, null, revision()));
        when(drafts.save(any(), any(), any(), any(), any(), any()))
                .thenThrow(new PersistenceException("no connection"));
        open();

        type("Три раза.");

        assertThat(status.getText()).startsWith("Not saved: the server cannot store anything at the moment.");
        assertThat(fields.wording().markdown()).isEqualTo("Три раза.");
    }

    private EditedText open() {
        var writing = new Writing.Desk(drafts, mock(Publishing.class)).open("recall", RU);
        return new EditedText(writing, fields, (wording, pictures) -> {}, new DraftKeeper("recall", RU), status);
    }

    private void type(String markdown) {
        fields.getContent()
                .getChildren()
                .filter(MarkdownEditor.class::isInstance)
                .map(MarkdownEditor.class::cast)
                .forEach(it -> it.setValue(markdown));
    }

    private static Revision revision() {
        return new Revision(1, PUBLISHED, Author.named("Boris"), Instant.EPOCH, "", false, PUBLISHED.sha256());
    }

    private static Draft draft(PageText text) {
        return new Draft("recall", RU, new Seen.DraftAt(1, 0), 1, text, Author.named("Anna"), Instant.EPOCH);
    }
}
