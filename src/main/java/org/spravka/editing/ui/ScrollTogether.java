package org.spravka.editing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Put beside a {@link MarkdownEditor} and a {@link Preview}, it lets the preview scroll along. Shows nothing itself. */
@Tag("scroll-together")
@JsModule("./scroll-together.ts")
public class ScrollTogether extends Component {}
