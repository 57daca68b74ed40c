package org.spravka.editing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.spravka.editing.ui.MarkdownEditor.SaveEvent;
import tools.jackson.core.type.TypeReference;

class MarkdownEditorTest extends BrowserlessTest {

    private final MarkdownEditor editor = new MarkdownEditor();

    @Test
    void whatIsSetIsShownAndWhatIsTypedIsTheValue() {
        editor.setValue("# Old");
        assertThat(element().getProperty("value")).isEqualTo("# Old");

        element().setProperty("value", "# New");
        assertThat(editor.getValue()).isEqualTo("# New");
    }

    @Test
    void ctrlSIsHeard() {
        var saved = new ArrayList<String>();
        editor.setValue("text");
        editor.addSaveListener(event -> saved.add(event.getSource().getValue()));

        ComponentUtil.fireEvent(editor, new SaveEvent(editor, true));

        assertThat(saved).containsExactly("text");
    }

    @Test
    void theToolbarSpeaksTheLanguageOfTheReader() {
        assertThat(textsIn(Locale.of("ru"))).containsEntry("bold", "Полужирный");
        assertThat(textsIn(Locale.ENGLISH)).containsEntry("bold", "Bold");
    }

    @Test
    void everyTextOfTheEditorIsTranslated() {
        for (var language : List.of(Locale.of("ru"), Locale.ENGLISH)) {
            assertThat(textsIn(language).values()).noneMatch(text -> text.startsWith("!"));
        }
    }

    @Test
    void theLanguageOfTheTextIsKnownToTheBrowser() {
        editor.setLanguage(Locale.of("ru"));

        assertThat(element().getAttribute("lang")).isEqualTo("ru");
    }

    private Map<String, String> textsIn(Locale language) {
        var ui = UI.getCurrent();
        ui.setLocale(language);
        ui.add(editor);
        return element().getPropertyBean("labels", new TypeReference<>() {});
    }

    private Element element() {
        return editor.getElement();
    }
}
