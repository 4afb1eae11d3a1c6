package dev.alkahest.behaviour.session.concrete;

import dev.alkahest.annotation.Cascade;
import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import java.util.ArrayList;
import java.util.List;

@Table("book_publisher")
class Publisher {

    @Id
    Long id;

    @Column(nullable = false)
    String name;

    @Relationship(
            backPopulates = "publisher",
            cascade = {Cascade.SAVE_UPDATE, Cascade.MERGE, Cascade.DELETE},
            orderBy = "title")
    List<Publication> publications = new ArrayList<>();

    @Relationship(postUpdate = true)
    Ref<Publication> flagship = Ref.empty();

    Publisher() {}

    Publisher(String name, Publication... publications) {
        this.name = name;
        this.publications.addAll(List.of(publications));
    }
}
