package dev.alkahest.examples.guide;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Inheritance;
import dev.alkahest.annotation.Table;

// guide: hierarchy-root
@Table("contributor")
@Inheritance // all classes in one table; the column dtype tells them apart
public abstract sealed class Contributor permits Singer, Producer {
    @Id
    Long id;

    String name;
}
