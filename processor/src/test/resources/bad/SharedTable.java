package bad;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Inheritance;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

class SharedTable {

    @Table
    @Inheritance
    abstract static sealed class Tool permits Saw, Drill, Clamp {
        @Id
        Long id;
    }

    @Table
    static final class Saw extends Tool {
        @Column(length = 20)
        String maker;

        Long ownerId;

        int teeth;
    }

    @Table
    static final class Drill extends Tool {
        @Column(length = 30)
        String maker; // error: [DuplicateColumn] Saw.maker and Drill.maker are both the column maker of the table tool, and differ in length. Say the same of both, or name another column for one of them.

        @Relationship
        Ref<Clamp> owner = Ref.empty(); // error: [DuplicateColumn] Saw.ownerId and Drill.owner are both the column owner_id of the table tool. Name another column for one of them.

        Integer teeth;
    }

    @Table
    static final class Clamp extends Tool {
        @Column("TEETH") // error at "TEETH": [DuplicateColumn] Saw.teeth and Clamp.teeth are both the column TEETH of the table tool. Name another column for one of them. // error at "TEETH": [DuplicateColumn] Drill.teeth and Clamp.teeth are both the column TEETH of the table tool. Name another column for one of them.
        int teeth;
    }
}
