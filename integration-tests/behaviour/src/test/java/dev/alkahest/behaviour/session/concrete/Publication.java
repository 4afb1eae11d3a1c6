package dev.alkahest.behaviour.session.concrete;

import static dev.alkahest.annotation.Inheritance.Strategy.CONCRETE;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Generated;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Index;
import dev.alkahest.annotation.Inheritance;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Secondary;
import dev.alkahest.annotation.Table;
import dev.alkahest.annotation.Unique;
import dev.alkahest.annotation.Version;
import dev.alkahest.mapping.Ref;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Abstract: it has no table. */
@Table(
        value = "publication",
        uniques =
                @Unique(
                        name = "uq_title",
                        value = {"title", "publisher"}),
        indexes = @Index("title"))
@Inheritance(CONCRETE)
abstract sealed class Publication permits Book, Journal {

    @Id
    @Generated(Generated.Strategy.UUID_V7)
    UUID id;

    @Column(length = 80, nullable = false)
    String title;

    @Version
    int version;

    @Relationship(backPopulates = "publications")
    @ForeignKey(name = "fk_publisher")
    Ref<Publisher> publisher = Ref.empty();

    @Relationship(backPopulates = "favourites", secondary = @Secondary("publication_subscriber"))
    Set<Subscriber> subscribers = new HashSet<>();
}
