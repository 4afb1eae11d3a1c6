package dev.alkahest.behaviour.session.keyed;

import dev.alkahest.annotation.Fetch;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import java.util.Map;

/** Its tools lie at places, which are embedded values, and refer to it by a plain attribute. */
@Table
class Drawer {

    @Id
    Long id;

    @Relationship(backPopulates = "drawer", mapKey = "place", fetch = Fetch.SELECTIN)
    Map<Place, Tool> tools;
}
