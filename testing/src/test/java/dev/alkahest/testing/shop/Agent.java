package dev.alkahest.testing.shop;

import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

@Table("agent")
class Agent {
    @Id
    Long id;

    String name;

    @Relationship(backPopulates = "agent")
    @ForeignKey
    Ref<Singer> singer = Ref.empty();

    Agent() {}

    Agent(String name) {
        this.name = name;
    }
}
