package org.spravka.editing.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.TreeSet;

/** Free words on a page, as chips; those that other pages have are proposed. */
class LabelsField extends MultiSelectComboBox<String> {

    private final TreeSet<String> known = new TreeSet<>();

    LabelsField(Collection<String> known) {
        setLabel(getTranslation("editing.labels"));
        setTooltipText(getTranslation("editing.labels.help"));
        setAllowCustomValue(true);
        setAutoExpand(AutoExpandMode.VERTICAL);
        setClearButtonVisible(true);
        propose(known);
        addCustomValueSetListener(event -> add(event.getDetail().strip()));
    }

    void show(Collection<String> labels) {
        propose(labels);
        setValue(new LinkedHashSet<>(labels));
    }

    private void add(String label) {
        if (label.isEmpty()) {
            return;
        }
        var chosen = new LinkedHashSet<>(getValue());
        chosen.add(label);
        show(chosen);
    }

    private void propose(Collection<String> labels) {
        if (known.addAll(labels) || known.isEmpty()) {
            var chosen = getValue();
            setItems(known);
            setValue(chosen);
        }
    }
}
