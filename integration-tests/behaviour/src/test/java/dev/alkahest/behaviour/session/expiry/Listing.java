package dev.alkahest.behaviour.session.expiry;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Embedded;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.annotation.Version;
import dev.alkahest.mapping.Deferred;
import dev.alkahest.mapping.Ref;
import org.jspecify.annotations.Nullable;

/** What a customer offers, with attributes of every sort. */
@Table("expiry_listing")
public class Listing {

    @Id
    @Nullable
    Long id;

    @Version
    int version;

    String title;

    int amount;

    @Embedded
    @Nullable
    Measure measure;

    @Column("long_text")
    final Deferred<String> text = Deferred.empty();

    @Relationship
    Ref<Customer> seller = Ref.empty();

    Listing(String title) {
        this.title = title;
    }
}
