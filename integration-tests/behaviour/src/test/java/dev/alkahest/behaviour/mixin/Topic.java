package dev.alkahest.behaviour.mixin;

import dev.alkahest.annotation.Table;

@Table("mixin_topic")
class Topic extends Tree<Topic> {

    String title;

    Topic() {}

    Topic(String title) {
        this.title = title;
    }
}
