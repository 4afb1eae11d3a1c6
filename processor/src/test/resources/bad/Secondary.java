package bad;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import java.util.List;

class Secondary {

    @Table
    static class Article {
        @Id
        Long id;

        @Relationship(backPopulates = "articles") // error at "articles": [Secondary] Article.tags and Tag.articles are both collections, and neither names the association table between them. Add secondary to one of them.
        List<Tag> tags;

        @Relationship(
                backPopulates = "readers",
                secondary = @dev.alkahest.annotation.Secondary("article_reader")) // error at @dev.alkahest.annotation.Secondary("article_reader"): [Secondary] Article.readers and Person.readers both name an association table, and one is enough. Remove secondary from one of them.
        List<Person> readers;

        @Relationship(
                backPopulates = "edited",
                secondary = @dev.alkahest.annotation.Secondary("article_editor")) // error at @dev.alkahest.annotation.Secondary("article_editor"): [Secondary] Article.editors and Person.edited both name an association table, and one is enough. Remove secondary from one of them.
        List<Person> editors;

        @Relationship(
                secondary = @dev.alkahest.annotation.Secondary(
                        value = "article_fan",
                        onDelete = dev.alkahest.annotation.ForeignKey.Action.SET_NULL, // error at dev.alkahest.annotation.ForeignKey.Action.SET_NULL: [Secondary] The columns of the association table of Article.fans are its key, which the database can neither empty nor set to a default. Choose CASCADE, or leave onDelete out.
                        onUpdate = dev.alkahest.annotation.ForeignKey.Action.SET_DEFAULT)) // error at dev.alkahest.annotation.ForeignKey.Action.SET_DEFAULT: [Secondary] The columns of the association table of Article.fans are its key, which the database can neither empty nor set to a default. Choose CASCADE, or leave onUpdate out.
        List<Person> fans;

        @Relationship(secondary = @dev.alkahest.annotation.Secondary("related")) // error at "related": [Secondary] The association table related would have two columns article_id, one for each end. Name both in columns and targetColumns.
        List<Article> related;

        @Relationship(secondary = @dev.alkahest.annotation.Secondary("")) // error at "": [Secondary] The association table of Article.unnamed has no name. Give it one, or leave the name out for article_tag.
        List<Tag> unnamed;

        @Relationship(secondary = @dev.alkahest.annotation.Secondary) // error at @dev.alkahest.annotation.Secondary: [Secondary] The association table article_article would have two columns article_id, one for each end. Name both in columns and targetColumns.
        List<Article> similar;

        @Relationship(secondary = @dev.alkahest.annotation.Secondary("article_author")) // error at @dev.alkahest.annotation.Secondary("article_author"): [Secondary] Article.author is one object, and an association table links collections. Remove secondary, or declare a List, a Set or a Map.
        Ref<Person> author;

        @Relationship(
                secondary = @dev.alkahest.annotation.Secondary(
                        value = "article_place",
                        columns = {"article", "id"}, // error at {"article", "id"}: [Secondary] The key of Article has 1 column, and columns names 2. Name one for each.
                        targetColumns = "place")) // error at "place": [Secondary] The key of Place has 2 columns, and targetColumns names 1. Name one for each.
        List<Place> places;
    }

    @Table
    static class Tag {
        @Id
        Long id;

        @Relationship(backPopulates = "tags")
        List<Article> articles;
    }

    @Table
    static class Person {
        @Id
        Long id;

        @Relationship(
                backPopulates = "readers",
                secondary = @dev.alkahest.annotation.Secondary("reader_article"))
        List<Article> readers;

        @Relationship(
                backPopulates = "editors",
                secondary = @dev.alkahest.annotation.Secondary("article_editor"))
        List<Article> edited;
    }

    @Table
    static class Place {
        @Id
        int east;

        @Id
        int north;
    }
}
