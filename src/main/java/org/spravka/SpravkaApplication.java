package org.spravka;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline.Position;
import com.vaadin.flow.component.page.Inline.Wrapping;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import org.spravka.base.ThemeScript;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** Starts Spravka. Beans are named by package and class, so that two features may each have, say, a {@code FileStore}. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles.css")
public class SpravkaApplication implements AppShellConfigurator {

    /** What the menu needs in views that are opened directly; reader pages bring it along themselves. */
    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addInlineWithContents(Position.PREPEND, ThemeScript.TEXT, Wrapping.JAVASCRIPT);
        settings.addInlineWithContents("<script src=\"/reader.js\" defer></script>", Wrapping.NONE);
    }

    public static void main(String[] args) {
        SpringApplication.run(SpravkaApplication.class, args);
    }
}
