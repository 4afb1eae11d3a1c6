package dev.alkahest.session;

import dev.alkahest.engine.Engine;
import dev.alkahest.mapping.Relationship;
import dev.alkahest.mapping.ToMany;
import dev.alkahest.schema.MetaData;
import dev.alkahest.sql.Table;
import java.util.ArrayList;
import java.util.List;

/** The tables of mapped classes, those of associations included. */
final class MappedTables {

    private final List<Table> tables = new ArrayList<>();

    private MappedTables() {}

    /** Returns the tables of all classes. */
    static MetaData of(Mappings mappings) {
        MappedTables all = new MappedTables();
        mappings.all().forEach(all::add);
        return MetaData.of(all.tables);
    }

    /** Returns the tables that are on an engine. */
    static List<Table> on(Engine engine, Mappings mappings) {
        MappedTables some = new MappedTables();
        mappings.all().stream().filter(entity -> entity.engine() == engine).forEach(some::add);
        return some.tables;
    }

    /** Adds what an entity has of its own: of several that share one table, the topmost has it. */
    private <E> void add(MappedEntity<E> entity) {
        entity.ownTable().ifPresent(tables::add);
        for (Relationship<E, ?> relationship : entity.relationships()) {
            if (relationship instanceof ToMany<E, ?> toMany) {
                toMany.association().filter(link -> link.isOwning()).ifPresent(link -> tables.add(link.table()));
            }
        }
    }
}
