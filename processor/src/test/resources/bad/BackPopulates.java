package bad;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Secondary;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import java.util.List;

/** Rule B2. */
class BackPopulates {

    @Table
    static class Article {
        @Id
        Long id;

        @Relationship(backPopulates = "artcle") // error at "artcle": [BackPopulates] Comment has no relationship 'artcle'. Did you mean 'article'?
        List<Comment> comments;

        @Relationship(backPopulates = "nothingAlike") // error at "nothingAlike": [BackPopulates] Comment has no relationship 'nothingAlike'. Add one that refers to Article, or remove backPopulates.
        List<Comment> remarks;

        @Relationship(backPopulates = "text") // error at "text": [BackPopulates] Comment.text is a column and no relationship. Mark it with @Relationship, or name another attribute.
        List<Comment> texts;

        @Relationship(backPopulates = "author") // error at "author": [BackPopulates] Comment.author does not refer to Article, so it can't be the other end of Article.written. Did you mean 'article'?
        List<Comment> written;

        @Relationship(backPopulates = "silent") // error at "silent": [BackPopulates] Comment.silent does not name its other end. Add backPopulates = "silence" to it.
        List<Comment> silence;

        @Relationship(backPopulates = "article") // error at "article": [BackPopulates] Comment.article names 'remarks' as its other end. Name 'notes' there, or remove backPopulates here.
        List<Comment> notes;

        @Relationship(backPopulates = "tagged", secondary = @Secondary("article_comment")) // error at "tagged": [BackPopulates] Comment.tagged is one object, and Article.tags has an association table, which links collections. Remove secondary, or make Comment.tagged a collection.
        List<Comment> tags;

        @Relationship(backPopulates = "original") // error at "original": [BackPopulates] Article.original names itself as its other end. Name the attribute that leads back.
        Ref<Article> original;
    }

    @Table
    static class Comment {
        @Id
        Long id;

        String text;

        @Relationship(backPopulates = "remarks")
        Ref<Article> article;

        @Relationship
        Ref<Person> author;

        @Relationship
        Ref<Article> silent;

        @Relationship(backPopulates = "tags")
        Ref<Article> tagged;
    }

    @Table
    static class Person {
        @Id
        Long id;
    }
}
