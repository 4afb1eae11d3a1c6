package dev.alkahest.behaviour.session.link;

import dev.alkahest.annotation.Cascade;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Secondary;
import dev.alkahest.annotation.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

@Table
class Article {

    @Id
    Long id;

    String title;

    @Relationship(backPopulates = "articles", secondary = @Secondary("article_topic"))
    List<Topic> topics = new ArrayList<>();

    /** Known from this side alone. */
    @Relationship(secondary = @Secondary("article_keyword"))
    Set<Keyword> keywords = new LinkedHashSet<>();

    /** Deleted with it. */
    @Relationship(
            cascade = {Cascade.SAVE_UPDATE, Cascade.DELETE},
            secondary = @Secondary("article_picture"))
    List<Picture> pictures = new ArrayList<>();

    @Relationship(secondary = @Secondary("article_sticker"))
    Set<Sticker> stickers = new LinkedHashSet<>();

    Article() {}

    Article(String title, Topic... topics) {
        this.title = title;
        this.topics.addAll(List.of(topics));
    }
}
