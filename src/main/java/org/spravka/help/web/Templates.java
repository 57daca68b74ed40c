package org.spravka.help.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The templates in {@code src/main/jte}, compiled with the application. They escape whatever is not marked as safe HTML. */
@Component
class Templates {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), "org.spravka.help.web.templates");

    String render(String name, Map<String, Object> parameters) {
        var output = new StringOutput();
        engine.render(name + ".jte", parameters, output);
        return output.toString();
    }
}
