package bad;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import java.util.ArrayList;
import java.util.TreeMap;

@Table
class Collection {

    @Id
    Long id;

    @Relationship
    ArrayList<Collection> list; // error: [Collection] Collection.list is an ArrayList<Collection>, and a session puts a collection of its own there. Declare it as a List, a Set or a Map.

    @Relationship
    java.util.Collection<Collection> any; // error: [Collection] Collection.any is a Collection<Collection>, and a session puts a collection of its own there. Declare it as a List, a Set or a Map.

    @Relationship
    Collection[] array; // error: [Collection] Collection.array is a Collection[], and a session puts a collection of its own there. Declare it as a List, a Set or a Map.

    @Relationship
    TreeMap<String, Collection> map; // error: [Collection] Collection.map is a TreeMap<String, Collection>, and a session puts a collection of its own there. Declare it as a List, a Set or a Map.
}
