package dev.alkahest.behaviour.filter;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Inheritance;
import dev.alkahest.annotation.SoftDelete;
import dev.alkahest.annotation.Table;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

@Table("filter_machine")
@Inheritance(Inheritance.Strategy.JOINED)
abstract sealed class Machine permits Machine.Drill, Machine.Saw {

    @Id
    long id;

    @SoftDelete
    @Nullable
    LocalDateTime scrapped;

    @Table("filter_drill")
    static final class Drill extends Machine {
        int size;
    }

    @Table("filter_saw")
    static final class Saw extends Machine {
        int teeth;
    }
}
