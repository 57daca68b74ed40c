package org.spravka.help.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.Map;
import org.spravka.content.Catalog;
import org.spravka.content.PublishedPage;
import org.springframework.stereotype.Component;

/** The templates in {@code src/main/jte}, compiled with the application. They escape whatever is not marked as safe HTML. */
@Component
class Templates {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), "org.spravka.help.web.templates");

    /** What every template around a page needs; more may be added. */
    Map<String, Object> parameters(PublishedPage page, Catalog catalog, Frame frame) {
        var topic = catalog.topic(page.topic()).orElseThrow();
        var parameters = new HashMap<String, Object>();
        parameters.put("frame", frame);
        parameters.put("page", page);
        parameters.put("topic", topic);
        parameters.put("category", catalog.category(topic.category()).orElseThrow());
        return parameters;
    }

    String render(String name, Map<String, Object> parameters) {
        var output = new StringOutput();
        engine.render(name + ".jte", parameters, output);
        return output.toString();
    }
}
