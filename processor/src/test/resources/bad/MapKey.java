package bad;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import java.util.List;
import java.util.Map;

@Table
class MapKey {

    @Id
    Long id;

    String word;

    int rank;

    @Relationship(backPopulates = "one", mapKey = "word") // error at "word": [MapKey] MapKey.list is a List<MapKey>, which has no keys. Remove mapKey, or declare it as a Map.
    List<MapKey> list;

    @Relationship(backPopulates = "list")
    Ref<MapKey> one;

    @Relationship(backPopulates = "two")
    Map<String, MapKey> keyless; // error: [MapKey] MapKey.keyless is a Map, and does not say which attribute of MapKey is its key. Name it by mapKey.

    @Relationship(backPopulates = "keyless")
    Ref<MapKey> two;

    @Relationship(backPopulates = "three", mapKey = "wrod") // error at "wrod": [MapKey] MapKey has no attribute 'wrod' that holds a value. Did you mean 'word'?
    Map<String, MapKey> misspelt;

    @Relationship(backPopulates = "misspelt")
    Ref<MapKey> three;

    @Relationship(backPopulates = "four", mapKey = "rank") // error at "rank": [MapKey] MapKey.ranked has keys of type String, and MapKey.rank is an int. Declare it as a Map<Integer, MapKey>.
    Map<String, MapKey> ranked;

    @Relationship(backPopulates = "ranked")
    Ref<MapKey> four;

    @Relationship(backPopulates = "five", mapKey = "id") // error at "id": [MapKey] MapKey.id is made when the row is inserted, so a new MapKey has no key to stand under. Name an attribute that is set before.
    Map<Long, MapKey> numbered;

    @Relationship(backPopulates = "numbered")
    Ref<MapKey> five;

    @Relationship(backPopulates = "six", mapKey = "one") // error at "one": [MapKey] MapKey has no attribute 'one' that holds a value. Name one of id, word, rank.
    Map<MapKey, MapKey> related;

    @Relationship(backPopulates = "related")
    Ref<MapKey> six;
}
