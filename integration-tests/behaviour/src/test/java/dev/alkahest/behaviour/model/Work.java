package dev.alkahest.behaviour.model;

import dev.alkahest.annotation.Inheritance;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The topmost class of three in one table; there are only novels and essays. */
@Table("model_work")
@Inheritance
abstract sealed class Work extends NumberedItem permits Novel, Essay {
    @Relationship(backPopulates = "works")
    Ref<Author> author = Ref.empty();

    @Relationship(backPopulates = "subject")
    Set<Essay> essays = new LinkedHashSet<>();

    @Relationship(backPopulates = "likes")
    List<Person> fans = new ArrayList<>();
}
