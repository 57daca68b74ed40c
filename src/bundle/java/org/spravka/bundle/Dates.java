package org.spravka.bundle;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.internal.DependencyTrigger;

/** Dates and times. */
@Route
@DependencyTrigger({DatePicker.class, DateTimePicker.class, TimePicker.class})
class Dates extends Div {}
