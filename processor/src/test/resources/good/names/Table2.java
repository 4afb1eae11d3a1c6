package names;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;

/** Classes with names of the JDK's and of the runtime's. */
public class Table2 {

    @Table("lists")
    public static class List {

        @Id
        long id;

        @Relationship(backPopulates = "list")
        Row row;
    }
}
