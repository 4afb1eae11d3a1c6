package dev.alkahest.behaviour.session.township;

import dev.alkahest.annotation.Cascade;
import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.ForeignKey.Action;
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

@Table("township_town")
class Town {

    @Id
    String name;

    @Version
    int version;

    @Relationship(backPopulates = "town", orderBy = "number", cascade = Cascade.ALL, passiveDeletes = true)
    List<Flat> flats = new ArrayList<>();

    @Relationship(backPopulates = "town", orderBy = "number", passiveDeletes = true)
    List<Lodger> lodgers = new ArrayList<>();

    @Relationship(
            backPopulates = "town",
            orderBy = "number",
            cascade = {Cascade.ALL, Cascade.DELETE_ORPHAN},
            passiveDeletes = true)
    List<Street> streets = new ArrayList<>();

    @Relationship(backPopulates = "towns", secondary = @Secondary(value = "township_pair", onUpdate = Action.CASCADE))
    Set<Guild> guilds = new LinkedHashSet<>();

    @Relationship(backPopulates = "twins")
    @ForeignKey(onUpdate = Action.CASCADE)
    Ref<Town> twin = Ref.empty();

    @Relationship(backPopulates = "twin")
    Set<Town> twins = new LinkedHashSet<>();

    Town() {}

    Town(String name) {
        this.name = name;
    }
}
