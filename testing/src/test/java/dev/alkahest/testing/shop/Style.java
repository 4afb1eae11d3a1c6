package dev.alkahest.testing.shop;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import java.util.HashSet;
import java.util.Set;

@Table("style")
class Style {
    @Id
    Long id;

    String name;

    @Relationship(backPopulates = "styles")
    Set<Singer> singers = new HashSet<>();

    Style() {}

    Style(String name) {
        this.name = name;
    }
}
