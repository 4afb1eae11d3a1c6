package dev.alkahest.behaviour.session.mixed;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import java.util.LinkedHashSet;
import java.util.Set;

@Table("mixed_mark")
class Mark {

    @Id
    Long id;

    String name;

    @Relationship(backPopulates = "marks")
    Set<Crate> crates = new LinkedHashSet<>();

    /** Tells a detached mark whose crates are assigned from a new one (D9). */
    @Relationship
    Ref<Mark> brand = Ref.empty();

    Mark() {}

    Mark(String name) {
        this.name = name;
    }
}
