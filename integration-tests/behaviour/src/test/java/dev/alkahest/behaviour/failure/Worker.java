package dev.alkahest.behaviour.failure;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Secondary;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Deferred;
import dev.alkahest.mapping.Ref;
import java.util.LinkedHashSet;
import java.util.Set;

@Table("fail_worker")
class Worker {

    @Id
    Long id;

    @Column(nullable = false)
    String name;

    @Column(length = 40)
    final Deferred<String> story = Deferred.empty();

    @Relationship(backPopulates = "workers")
    Ref<Firm> firm = Ref.empty();

    @Relationship
    Ref<Worker> boss = Ref.empty();

    @Relationship(backPopulates = "workers", secondary = @Secondary("fail_worker_skill"))
    Set<Skill> skills = new LinkedHashSet<>();

    Worker() {}

    Worker(String name, Skill... skills) {
        this.name = name;
        this.skills.addAll(Set.of(skills));
    }
}
