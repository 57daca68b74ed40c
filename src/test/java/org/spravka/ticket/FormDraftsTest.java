package org.spravka.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.spravka.SpravkaTest;
import org.spravka.account.Acting;
import org.spravka.base.AsSystem;
import org.spravka.ticket.FormComparison.Kind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@SpravkaTest
class FormDraftsTest {

    private static final String ONE = "fields: [{key: id, type: text, label: ID}]";
    private static final String TWO =
            "fields: [{key: id, type: text, label: ID}, {key: when, type: date, label: When}]";

    @Autowired
    FormDrafts drafts;

    @Autowired
    FormHistory history;

    @Autowired
    TicketForms forms;

    @Test
    void aDraftIsSeenByNoCustomerUntilItIsPublished() {
        AsSystem.run(() -> {
            forms.read("drafted", ONE);
            var draft = drafts.save("drafted", TWO, FormDraft.NONE);

            assertThat(forms.current("drafted").fields()).hasSize(1);

            drafts.publish("drafted", "asks when", draft.version());
            assertThat(forms.current("drafted").fields()).hasSize(2);
            assertThat(drafts.find("drafted")).isEmpty();
            assertThat(history.of("drafted")).extracting(FormRevision::comment).containsExactly("asks when", "");
        });
    }

    @Test
    void aTextThatIsNoFormYetIsKeptButNotPublished() {
        AsSystem.run(() -> {
            var draft = drafts.save("half", "fields: [{key: id", FormDraft.NONE);

            assertThatExceptionOfType(FormUnreadable.class)
                    .isThrownBy(() -> drafts.publish("half", "", draft.version()));
            assertThat(drafts.find("half")).contains(draft);
        });
    }

    @Test
    void nobodyOverwritesWhatAnotherHasSaved() {
        AsSystem.run(() -> {
            var first = drafts.save("contested", ONE, FormDraft.NONE);
            drafts.save("contested", TWO, first.version());

            assertThatExceptionOfType(FormDraftStale.class)
                    .isThrownBy(() -> drafts.save("contested", ONE, first.version()));
            assertThatExceptionOfType(FormDraftStale.class)
                    .isThrownBy(() -> drafts.save("contested", ONE, FormDraft.NONE));
            assertThatExceptionOfType(FormDraftStale.class)
                    .isThrownBy(() -> drafts.publish("contested", "", first.version()));
            assertThat(drafts.find("contested").orElseThrow().yaml()).isEqualTo(TWO);
        });
    }

    @Test
    void aFilesTextWaitsWhereTheFormWasPublishedHere() {
        AsSystem.run(() -> {
            forms.read("both", ONE);
            drafts.publish("both", "", drafts.save("both", TWO, FormDraft.NONE).version());

            forms.read("both", "fields: [{key: other, type: text, label: Other}]");

            assertThat(forms.current("both").fields()).hasSize(2);
            assertThat(drafts.waiting("both").orElseThrow()).contains("other");
            drafts.settle("both");
            assertThat(drafts.waiting("both")).isEmpty();
        });
    }

    @Test
    void anEarlierRevisionIsReadAsItWasWritten() {
        AsSystem.run(() -> {
            forms.read("written", "# as it was\n" + ONE);

            assertThat(history.yaml("written", 1)).contains("# as it was\n" + ONE);
        });
    }

    @Test
    void aComparisonTellsWhichLinesCameAndWent() {
        var comparison = FormComparison.between("a\nb\nc", "a\nB\nc");

        assertThat(comparison.lines())
                .extracting(FormComparison.Line::kind)
                .containsExactly(Kind.SAME, Kind.REMOVED, Kind.ADDED, Kind.SAME);
    }

    @Test
    void onlyEditorsWriteForms() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> Acting.get(People.ANNA, () -> drafts.find("drafted")));
    }
}
