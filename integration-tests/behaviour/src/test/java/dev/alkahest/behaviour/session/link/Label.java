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

/** Has a key that may be changed. */
@Table("link_label")
class Label {

    @Id
    String text;

    @Relationship(backPopulates = "labels", secondary = @Secondary("label_jar"))
    Set<Jar> jars = new LinkedHashSet<>();

    /** Know nothing of it. */
    @Relationship(secondary = @Secondary("label_lid"))
    Set<Lid> lids = new LinkedHashSet<>();

    @Relationship(backPopulates = "label", cascade = Cascade.ALL)
    List<Spot> spots = new ArrayList<>();

    Label() {}

    Label(String text) {
        this.text = text;
    }
}
