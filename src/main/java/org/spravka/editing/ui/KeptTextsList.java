package org.spravka.editing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Locale;
import org.spravka.content.KeptText;

/** Texts of this page that were given up for others; each can be compared and taken back. Read when it is opened. */
class KeptTextsList extends Composite<Details> {

    /** So many are shown, newest first; older ones stay in the database. */
    private static final int MOST = 30;

    private final EditedText text;
    private final Div list = new Div();

    KeptTextsList(EditedText text, Source source) {
        this.text = text;
        list.addClassName("kept-texts");
        getContent().setSummaryText(getTranslation("editing.keptTexts"));
        getContent().add(list);
        getContent().addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                show(source.texts());
            }
        });
    }

    /** Where the texts come from. */
    interface Source {
        List<KeptText> texts();
    }

    private void show(List<KeptText> texts) {
        list.removeAll();
        if (texts.isEmpty()) {
            list.add(new Paragraph(getTranslation("editing.keptTexts.none")));
        }
        texts.stream().limit(MOST).map(this::entry).forEach(list::add);
    }

    private Section entry(KeptText kept) {
        var reason = "editing.keptTexts." + kept.reason().name().toLowerCase(Locale.ROOT);
        var take = new Button(getTranslation("editing.keptTexts.take"), click -> {
            text.replaceBy(kept.text());
            getContent().setOpened(false);
        });
        var notice = new OtherText(getTranslation(reason, kept.author().name(), LocalTimes.of(kept.keptAt())), take);
        notice.show(() -> new TextComparison(
                getTranslation("editing.side.now"),
                text.wording(),
                getTranslation("editing.side.kept"),
                Wording.of(kept.text())));
        return notice.getContent();
    }
}
