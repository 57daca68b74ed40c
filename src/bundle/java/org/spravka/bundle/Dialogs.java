package org.spravka.bundle;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.contextmenu.ContextMenuBase;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.internal.DependencyTrigger;

/** What opens above the page. */
@Route
@DependencyTrigger({ConfirmDialog.class, ContextMenuBase.class, Dialog.class, MenuBar.class, Popover.class})
class Dialogs extends Div {}
