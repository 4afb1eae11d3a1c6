package bad;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import java.util.List;
import java.util.Set;

class ElementType {

    @Table
    static class Article {
        @Id
        Long id;

        @Relationship
        List<Tag> tags; // error: [ElementType] Article.tags refers to Tag, which is no entity. Mark Tag with @Table, or remove @Relationship.

        @Relationship
        Ref<Tag> tag; // error: [ElementType] Article.tag refers to Tag, which is no entity. Mark Tag with @Table, or remove @Relationship.

        @Relationship
        String title; // error: [ElementType] Article.title refers to String, which is no entity. Remove @Relationship.

        @Relationship
        int number; // error: [ElementType] Article.number is an int, which names no entity. Declare it as an entity, or as a Ref, a List, a Set or a Map of them.

        @Relationship
        Set<? extends Article> related; // error: [ElementType] Article.related is a Set<? extends Article>, which names no entity. Declare it as an entity, or as a Ref, a List, a Set or a Map of them.

        @Relationship
        @SuppressWarnings("rawtypes")
        List raw; // error: [ElementType] Article.raw is a List, which names no entity. Declare it as an entity, or as a Ref, a List, a Set or a Map of them.
    }

    static class Tag {}
}
