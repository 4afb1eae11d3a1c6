package dev.alkahest.query;

import dev.alkahest.mapping.EntityMapper;
import dev.alkahest.mapping.Relationship;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The relationships of a class and those that its subclasses add: rows that are read as the class may be of any. */
final class HierarchyRelationships {

    private HierarchyRelationships() {}

    /** Returns them, each once. One that a subclass adds must be asked of its own objects alone. */
    static <E> List<Relationship<E, ?>> of(EntityMapper<E, ?> mapper) {
        if (mapper.subclasses().isEmpty()) {
            return mapper.relationships();
        }
        Set<Relationship<E, ?>> all = new LinkedHashSet<>(mapper.relationships());
        for (EntityMapper<? extends E, ?> subclass : mapper.subclasses()) {
            addAll(all, subclass);
        }
        return new ArrayList<>(all);
    }

    @SuppressWarnings("unchecked") // erased; its owners are sorted out before it is asked
    private static <E> void addAll(Set<Relationship<E, ?>> all, EntityMapper<? extends E, ?> subclass) {
        for (Relationship<? extends E, ?> relationship : subclass.relationships()) {
            all.add((Relationship<E, ?>) relationship);
        }
    }
}
