package dev.alkahest.behaviour.session.spread;

import dev.alkahest.annotation.Cascade;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import java.util.ArrayList;
import java.util.List;

@Table
class Firm {

    @Id
    Long id;

    String name;

    @Relationship(
            backPopulates = "firm",
            cascade = {Cascade.SAVE_UPDATE, Cascade.MERGE, Cascade.DELETE},
            orderBy = "name")
    List<Staff> staff = new ArrayList<>();

    @Relationship
    Ref<Driver> chauffeur = Ref.empty();

    Firm() {}

    Firm(String name, Staff... staff) {
        this.name = name;
        this.staff.addAll(List.of(staff));
    }
}
