package bad;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import java.util.ArrayList;
import java.util.Map;

@Table
class Collection {

    @Id
    Long id;

    @Relationship
    ArrayList<Collection> list; // error: [Collection] Collection.list is an ArrayList<Collection>, and a session puts a collection of its own there. Declare it as a List or a Set.

    @Relationship
    java.util.Collection<Collection> any; // error: [Collection] Collection.any is a Collection<Collection>, and a session puts a collection of its own there. Declare it as a List or a Set.

    @Relationship
    Collection[] array; // error: [Collection] Collection.array is a Collection[], and a session puts a collection of its own there. Declare it as a List or a Set.

    @Relationship
    Map<String, Collection> map; // error: [NotSupported] Collection.map is a Map; relationships in maps are not supported yet. Declare it as a List or a Set.
}
