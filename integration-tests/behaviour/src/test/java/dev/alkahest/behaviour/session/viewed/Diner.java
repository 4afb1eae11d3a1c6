package dev.alkahest.behaviour.session.viewed;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import dev.alkahest.sql.Condition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

@Table
class Diner {

    @Id
    Long id;

    String name;

    String town;

    @Relationship(backPopulates = "diner")
    List<Claim> claims = new ArrayList<>();

    @Relationship(joinCondition = "open", orderBy = "title")
    List<Claim> open = new ArrayList<>();

    @Relationship(joinCondition = "open", mapKey = "title")
    Map<String, Claim> openByTitle = new HashMap<>();

    @Relationship(joinCondition = "dearest")
    Ref<Claim> dearest = Ref.empty();

    /** Many diners have the same, and a diner is among them. */
    @Relationship(joinCondition = "neighbours", orderBy = "name")
    List<Diner> neighbours = new ArrayList<>();

    Diner() {}

    Diner(String name, String town) {
        this.name = name;
        this.town = town;
    }

    static Condition open(DinerTable diner, ClaimTable claim) {
        return claim.dinerId.eq(diner.id).and(claim.state.eq("open"));
    }

    static Condition dearest(DinerTable diner, ClaimTable claim) {
        return claim.dinerId.eq(diner.id).and(claim.price.ge(100));
    }

    static Condition neighbours(DinerTable diner, DinerTable other) {
        return diner.town.eq(other.town).and(diner.id.ne(other.id));
    }

    Claim buy(String title, String state, int price) {
        Claim claim = new Claim();
        claim.title = title;
        claim.state = state;
        claim.price = price;
        claims.add(claim);
        return claim;
    }

    @Override
    public String toString() {
        return name;
    }
}
