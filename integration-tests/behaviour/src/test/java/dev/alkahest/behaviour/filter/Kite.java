package dev.alkahest.behaviour.filter;

import dev.alkahest.annotation.Filter;
import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Inheritance;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import dev.alkahest.sql.Condition;
import org.jspecify.annotations.Nullable;

/** The filter of one class follows a reference that rows of the others do not have. */
@Table("filter_kite")
@Inheritance(Inheritance.Strategy.JOINED)
abstract sealed class Kite permits Kite.Plain, Kite.Packed {

    @Id
    @Nullable
    Long id;

    @Table("filter_plain_kite")
    static final class Plain extends Kite {}

    @Table("filter_packed_kite")
    static final class Packed extends Kite {

        @Relationship
        @ForeignKey(nullable = false)
        Ref<Crate> crate = Ref.empty();

        @Filter
        static Condition inCrate(KitePackedTable one) {
            return one.crate().id.gt(0L);
        }
    }
}
