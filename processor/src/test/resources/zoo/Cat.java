package zoo;

import dev.alkahest.annotation.Table;

/** What cats have besides. */
@Table
public final class Cat extends Animal {

    boolean indoor;
}
