package dev.alkahest.behaviour.session.stream;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

@Table("stream_stop")
class Stop {

    @Id
    Long id;

    @Relationship(backPopulates = "stops")
    Ref<Voyage> voyage = Ref.empty();
}
