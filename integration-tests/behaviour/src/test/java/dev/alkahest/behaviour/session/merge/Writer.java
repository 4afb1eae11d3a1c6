package dev.alkahest.behaviour.session.merge;

import dev.alkahest.annotation.Cascade;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Secondary;
import dev.alkahest.annotation.Table;
import dev.alkahest.annotation.Version;
import dev.alkahest.mapping.Ref;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

@Table
class Writer {

    @Id
    Long id;

    String name;
    String town;

    @Version
    int version;

    /** Part of the writer, as no novel is without one. */
    @Relationship(
            backPopulates = "writer",
            cascade = {Cascade.ALL, Cascade.DELETE_ORPHAN})
    List<Novel> novels = new ArrayList<>();

    @Relationship(
            backPopulates = "writer",
            cascade = {Cascade.ALL, Cascade.DELETE_ORPHAN})
    Ref<Portrait> portrait = Ref.empty();

    @Relationship(backPopulates = "writers", secondary = @Secondary("writer_prize"))
    Set<Prize> prizes = new LinkedHashSet<>();

    Writer() {}

    Writer(String name, Novel... novels) {
        this.name = name;
        this.novels.addAll(List.of(novels));
    }
}
