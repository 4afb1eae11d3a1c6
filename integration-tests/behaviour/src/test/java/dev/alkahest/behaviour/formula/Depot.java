package dev.alkahest.behaviour.formula;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import java.util.ArrayList;
import java.util.List;

/** What refers to hierarchies, by collections and by references. */
@Table("formula_depot")
class Depot {

    @Id
    long id;

    String name = "";

    @Relationship(backPopulates = "depot")
    List<Ship> ships = new ArrayList<>();

    @Relationship
    Ref<Ship> firstShip = Ref.empty();

    @Relationship
    Ref<Ship.Cargo> firstCargoOfShip = Ref.empty();

    @Relationship(backPopulates = "depot")
    List<Train> trains = new ArrayList<>();

    @Relationship
    Ref<Train> firstTrain = Ref.empty();

    @Relationship
    Ref<Train.Cargo> firstCargoOfTrain = Ref.empty();

    @Relationship(backPopulates = "depot")
    List<Plane> planes = new ArrayList<>();

    @Relationship
    Ref<Plane> firstPlane = Ref.empty();

    @Relationship
    Ref<Plane.Cargo> firstCargoOfPlane = Ref.empty();
}
