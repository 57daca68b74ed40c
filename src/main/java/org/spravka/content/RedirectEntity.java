package org.spravka.content;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.spravka.base.Slug;

/** A slug that a page had before. */
@Entity
@Table(name = "redirect")
class RedirectEntity {

    @Id
    private String slug;

    @ManyToOne(fetch = FetchType.LAZY)
    private PageEntity page;

    @SuppressWarnings("NullAway.Init")
    protected RedirectEntity() {}

    RedirectEntity(String slug, PageEntity page) {
        this.slug = Slug.check(slug);
        this.page = page;
    }

    String slug() {
        return slug;
    }

    PageEntity page() {
        return page;
    }

    boolean leadsTo(PageEntity page) {
        return this.page.slug().equals(page.slug());
    }
}
