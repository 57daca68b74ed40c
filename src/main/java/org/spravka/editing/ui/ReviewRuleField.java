package org.spravka.editing.ui;

import com.vaadin.flow.component.select.Select;
import java.util.Locale;
import org.spravka.content.ReviewRule;

/** What a category asks for before a draft of its pages goes live. */
class ReviewRuleField extends Select<ReviewRule> {

    ReviewRuleField(ReviewRule rule) {
        setLabel(getTranslation("editing.rule"));
        setItems(ReviewRule.values());
        setItemLabelGenerator(it -> getTranslation("editing.rule." + it.name().toLowerCase(Locale.ROOT)));
        setValue(rule);
    }
}
