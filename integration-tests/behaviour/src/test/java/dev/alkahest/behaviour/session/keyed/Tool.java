package dev.alkahest.behaviour.session.keyed;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;

@Table
class Tool {

    @Id
    Long id;

    private Place place;

    @Relationship(backPopulates = "tools")
    Drawer drawer;

    Tool() {}

    Tool(int row, int column) {
        this.place = new Place(row, column);
    }

    Place getPlace() {
        return place;
    }

    void setPlace(Place place) {
        this.place = place;
    }
}
