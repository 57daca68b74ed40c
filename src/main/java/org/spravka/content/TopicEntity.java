package org.spravka.content;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spravka.base.Slug;

@Entity
@Table(name = "topic")
class TopicEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String slug;

    @ManyToOne(fetch = FetchType.LAZY)
    private CategoryEntity category;

    private int position;
    private @Nullable String icon;

    @ElementCollection
    @CollectionTable(name = "topic_naming", joinColumns = @JoinColumn(name = "topic_id"))
    @MapKeyColumn(name = "locale")
    @Column(nullable = false)
    private Map<String, Naming> names = new HashMap<>();

    @SuppressWarnings("NullAway.Init")
    protected TopicEntity() {}

    TopicEntity(String slug, CategoryEntity category, int position) {
        this.slug = Slug.check(slug);
        this.category = category;
        this.position = position;
    }

    String slug() {
        return slug;
    }

    CategoryEntity category() {
        return category;
    }

    void call(Map<Locale, Naming> names, String icon) {
        NamesByTag.replace(this.names, names);
        this.icon = icon.isEmpty() ? null : icon;
    }

    void moveTo(CategoryEntity category, int position) {
        this.category = category;
        this.position = position;
    }

    void placeAt(int position) {
        this.position = position;
    }
}
