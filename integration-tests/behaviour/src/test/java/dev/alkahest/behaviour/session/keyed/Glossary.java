package dev.alkahest.behaviour.session.keyed;

import dev.alkahest.annotation.Cascade;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import java.util.HashMap;
import java.util.Map;

@Table
class Glossary {

    @Id
    Long id;

    String title;

    @Relationship(
            backPopulates = "glossary",
            mapKey = "word",
            orderBy = "word",
            cascade = {Cascade.ALL, Cascade.DELETE_ORPHAN})
    Map<String, Term> terms = new HashMap<>();

    Glossary() {}

    Glossary(String title, String... words) {
        this.title = title;
        for (String word : words) {
            terms.put(word, new Term(word));
        }
    }
}
