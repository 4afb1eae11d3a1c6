package dev.alkahest.behaviour.session.sync;

import dev.alkahest.annotation.Cascade;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

@Table
class Band {

    @Id
    Long id;

    String name;

    @Relationship(backPopulates = "band")
    List<Song> songs = new ArrayList<>();

    /** Refer to it by a plain attribute, which tells nobody when it is set. */
    @Relationship(backPopulates = "band")
    Set<Fan> fans = new LinkedHashSet<>();

    /** Part of it; refer to it by a plain attribute. */
    @Relationship(
            backPopulates = "band",
            cascade = {Cascade.ALL, Cascade.DELETE_ORPHAN})
    List<Poster> posters = new ArrayList<>();

    /** There is one at most; both ends are Refs. */
    @Relationship(backPopulates = "band")
    Ref<Manager> manager = Ref.empty();

    /** There is one at most; both ends are plain. */
    @Relationship(backPopulates = "band")
    Bus bus;

    /** There is one at most; this end is a Ref and the other is plain. */
    @Relationship(backPopulates = "band")
    Ref<Logo> logo = Ref.empty();

    Band() {}

    Band(String name) {
        this.name = name;
    }
}
