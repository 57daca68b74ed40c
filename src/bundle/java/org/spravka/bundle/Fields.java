package org.spravka.bundle;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.listbox.ListBoxBase;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.slider.DecimalRangeSlider;
import com.vaadin.flow.component.slider.DecimalSlider;
import com.vaadin.flow.component.slider.IntegerRangeSlider;
import com.vaadin.flow.component.slider.IntegerSlider;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.internal.DependencyTrigger;

/** The other fields of a form. */
@Route
@DependencyTrigger({
    Checkbox.class,
    CheckboxGroup.class,
    ComboBox.class,
    MultiSelectComboBox.class,
    CustomField.class,
    FormLayout.class,
    FormLayout.FormItem.class,
    FormLayout.FormRow.class,
    ListBoxBase.class,
    RadioButtonGroup.class,
    Select.class,
    DecimalRangeSlider.class,
    DecimalSlider.class,
    IntegerRangeSlider.class,
    IntegerSlider.class,
    BigDecimalField.class,
    EmailField.class,
    IntegerField.class,
    NumberField.class,
    PasswordField.class,
    TextArea.class
})
class Fields extends Div {}
