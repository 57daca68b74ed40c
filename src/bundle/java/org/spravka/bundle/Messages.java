package org.spravka.bundle;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.markdown.Markdown;
import com.vaadin.flow.component.messages.MessageInput;
import com.vaadin.flow.component.messages.MessageList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.internal.DependencyTrigger;

/** Threads of messages. */
@Route
@DependencyTrigger({Markdown.class, MessageInput.class, MessageList.class})
class Messages extends Div {}
