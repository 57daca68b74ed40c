package org.spravka.search;

import java.util.List;
import org.spravka.base.DataDirectory;
import org.spravka.content.Catalog;
import org.spravka.content.PublishedPage;
import org.spravka.markdown.LinkResolver;
import org.spravka.markdown.Markdown;
import org.spravka.markdown.Section;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

    @Bean
    PageDocuments pageDocuments(Catalog catalog) {
        return new PageDocuments(catalog, SearchConfiguration::sections);
    }

    /** The same sections, with the same anchors, as the page shows. */
    static List<Section> sections(PublishedPage page) {
        return Markdown.renderPage(page.title(), page.text().markdown(), page.locale(), LinkResolver.BY_NAME)
                .sections();
    }

    @Bean
    IndexFolders indexFolders(DataDirectory data) {
        return new IndexFolders(data.folder("index"), Fields.SCHEMA);
    }
}
