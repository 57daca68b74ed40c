package org.spravka.editing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.spravka.base.SpravkaSettings;
import org.spravka.content.Arranging;
import org.spravka.content.PageText;
import org.spravka.content.Reviews;
import org.spravka.content.SlugTaken;
import org.spravka.editing.NewPages;
import org.spravka.editing.Node;
import org.spravka.editing.Node.OfCategory;
import org.spravka.editing.Node.OfPage;
import org.spravka.editing.Node.OfTopic;
import org.spravka.editing.Outline;
import org.spravka.editing.Placing;

/** What an editor is asked before the outline changes. */
@org.springframework.stereotype.Component
class OutlineDialogs {

    private final Arranging arranging;
    private final NewPages newPages;
    private final Placing placing;
    private final ScheduleDialogs scheduling;
    private final Reviews reviews;
    private final List<Locale> locales;

    OutlineDialogs(
            Arranging arranging,
            NewPages newPages,
            Placing placing,
            ScheduleDialogs scheduling,
            Reviews reviews,
            SpravkaSettings settings) {
        this.arranging = arranging;
        this.newPages = newPages;
        this.placing = placing;
        this.scheduling = scheduling;
        this.reviews = reviews;
        this.locales = settings.locales();
    }

    void newCategory(Runnable done) {
        var fields = new NamingFields(locales);
        var slug = proposedFrom(fields.titles());
        ask(
                "editing.category.new",
                "editing.create",
                form(fields, slug),
                done,
                () -> fields.titles().check()
                        && accept(slug, it -> arranging.createCategory(it, fields.names(), fields.icon())));
    }

    /** @param near what is selected: its category is proposed */
    void newTopic(Outline outline, @Nullable Node near, Runnable done) {
        var parent = ParentField.ofTopic(outline, near);
        var fields = new NamingFields(locales);
        var slug = proposedFrom(fields.titles());
        ask(
                "editing.topic.new",
                "editing.create",
                form(parent, fields, slug),
                done,
                () -> fields.titles().check()
                        && parent.check()
                        && accept(
                                slug,
                                it -> arranging.createTopic(
                                        parent.getValue().slug(), it, fields.names(), fields.icon())));
    }

    /**
     * Leads to the editor of the new page.
     *
     * @param near what is selected: its topic is proposed
     */
    void newPage(Outline outline, @Nullable Node near) {
        var ui = UI.getCurrent();
        var parent = ParentField.ofPage(outline, near);
        var titles = new TitleFields(locales, PageText.MAX_TITLE);
        var slug = proposedFrom(titles);
        ask(
                "editing.page.new",
                "editing.create",
                form(parent, titles, slug),
                () -> {},
                () -> titles.check()
                        && parent.check()
                        && accept(slug, it -> {
                            newPages.begin(it, parent.getValue().slug(), titles.titles());
                            PageEditorView.open(
                                    ui, it, titles.titles().keySet().iterator().next());
                        }));
    }

    /** A category or topic gets other titles; a page gets another address, for its titles are part of its text. */
    void rename(Node node, Runnable done) {
        switch (node) {
            case OfCategory(var category) -> {
                var fields = new NamingFields(locales);
                fields.show(category.names(), category.icon());
                var rule = new ReviewRuleField(reviews.rule(category.slug()));
                rename(
                        fields,
                        form(fields, rule),
                        () -> {
                            arranging.nameCategory(category.slug(), fields.names(), fields.icon());
                            reviews.rule(category.slug(), rule.getValue());
                        },
                        done);
            }
            case OfTopic(var topic) -> {
                var fields = new NamingFields(locales);
                fields.show(topic.names(), topic.icon());
                rename(fields, fields, () -> arranging.nameTopic(topic.slug(), fields.names(), fields.icon()), done);
            }
            case OfPage(var page) -> changeAddress(page.slug(), it -> done.run());
        }
    }

    private void rename(NamingFields fields, Component form, Runnable rename, Runnable done) {
        ask("editing.rename", "editing.save", form, done, () -> {
            if (!fields.titles().check()) {
                return false;
            }
            rename.run();
            return true;
        });
    }

    /** @param done told the new slug */
    void changeAddress(String slug, Consumer<String> done) {
        var field = new SlugField();
        field.setValue(slug);
        field.setHelperText(getTranslation("editing.page.address.help"));
        ask(
                "editing.page.address",
                "editing.save",
                form(field),
                () -> done.accept(field.getValue().strip()),
                () -> accept(field, it -> arranging.renamePage(slug, it)));
    }

    void move(Outline outline, Node node, Runnable done) {
        var parent = node instanceof OfPage ? ParentField.ofPage(outline, node) : ParentField.ofTopic(outline, node);
        ask("editing.move", "editing.move", form(parent), done, () -> {
            if (!parent.check()) {
                return false;
            }
            placing.putInto(node, parent.getValue());
            return true;
        });
    }

    void archive(OfPage page, Runnable done) {
        var archived = page.page().archived();
        var key = archived ? "editing.unarchive" : "editing.archive";
        var title = page.title(UI.getCurrent().getLocale());
        var dialog = new ConfirmDialog(getTranslation(key), "", getTranslation(key), confirmed -> {
            if (archived) {
                arranging.unarchivePage(page.slug());
            } else {
                arranging.archivePage(page.slug());
            }
            done.run();
        });
        if (!archived) {
            dialog.add(new Paragraph(getTranslation(key + ".question", title)), scheduling.linksTo(page.slug()));
        } else {
            dialog.setText(getTranslation(key + ".question", title));
        }
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("editing.cancel"));
        dialog.open();
    }

    private static SlugField proposedFrom(TitleFields titles) {
        var slug = new SlugField();
        titles.onChange(slug::propose);
        return slug;
    }

    private static boolean accept(SlugField field, Consumer<String> action) {
        var slug = field.slug();
        try {
            slug.ifPresent(action);
            return slug.isPresent();
        } catch (SlugTaken taken) {
            field.refuseAsTaken();
            return false;
        }
    }

    private static void ask(String title, String confirm, Component form, Runnable done, BooleanSupplier accept) {
        new AskDialog(getTranslation(title), form, getTranslation(confirm), () -> {
                    var accepted = accept.getAsBoolean();
                    if (accepted) {
                        done.run();
                    }
                    return accepted;
                })
                .open();
    }

    private static Component form(Component... fields) {
        var form = new Div(fields);
        form.addClassName("ask-form");
        return form;
    }

    private static String getTranslation(String key, Object... parameters) {
        return UI.getCurrent().getTranslation(key, parameters);
    }
}
