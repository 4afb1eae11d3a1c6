package bad;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

@Table("a_table")
class Fetch {

    @Id
    Long id;

    @Relationship(fetch = dev.alkahest.annotation.Fetch.SELECTIN) // error at dev.alkahest.annotation.Fetch.SELECTIN: [Fetch] Fetch.parent is declared as Fetch, so it is always loaded with its owner. Remove fetch, or declare it as Ref<Fetch>.
    Fetch parent;

    @Relationship(backPopulates = "many", fetch = dev.alkahest.annotation.Fetch.SUBQUERY) // error at dev.alkahest.annotation.Fetch.SUBQUERY: [Fetch] Fetch.repeated refers to one object, and SUBQUERY is for collections. Use SELECTIN, which loads with the owner as well.
    Ref<Fetch> repeated;

    @Relationship(backPopulates = "repeated", fetch = dev.alkahest.annotation.Fetch.SELECTIN) // error at dev.alkahest.annotation.Fetch.SELECTIN: [Fetch] Fetch.many is a WriteOnlyCollection, which is never loaded. Remove fetch, or declare it as a List or a Set.
    dev.alkahest.mapping.WriteOnlyCollection<Fetch> many;
}
