package dev.alkahest.behaviour.filter;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import java.util.ArrayList;
import java.util.List;

@Table("filter_keyword")
class Keyword {

    @Id
    long id;

    @Relationship(backPopulates = "keywords")
    List<Document> documents = new ArrayList<>();
}
