package dev.alkahest.behaviour.model;

import static dev.alkahest.annotation.Inheritance.Strategy.CONCRETE;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Inheritance;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Secondary;
import dev.alkahest.annotation.Table;
import dev.alkahest.annotation.Version;
import dev.alkahest.mapping.Ref;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The topmost class of three, and has no table: discs and tapes have one each, with all columns and a key of the user's. */
@Table("model_medium")
@Inheritance(CONCRETE)
abstract sealed class Medium extends Item implements Versioned permits Disc, Tape {
    @Id
    String code;

    @Version
    int version;

    @Relationship(backPopulates = "media")
    Ref<Cabinet> cabinet = Ref.empty();

    @Relationship(backPopulates = "medium")
    List<Loan> loans = new ArrayList<>();

    @Relationship(backPopulates = "original")
    Set<Tape> copies = new LinkedHashSet<>();

    @Relationship(backPopulates = "media", secondary = @Secondary("model_medium_tag"))
    Set<Tag> tags = new LinkedHashSet<>();

    @Override
    final void take(int number) {
        code = "medium " + number;
    }

    @Override
    final Object key() {
        return code;
    }

    @Override
    public final int version() {
        return version;
    }
}
