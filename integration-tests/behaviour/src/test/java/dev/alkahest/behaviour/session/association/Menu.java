package dev.alkahest.behaviour.session.association;

import dev.alkahest.annotation.Cascade;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.MapView;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Has a dish for each course, and a price for each dish. */
@Table
class Menu {

    @Id
    Long id;

    @Relationship(
            backPopulates = "menu",
            mapKey = "course",
            cascade = {Cascade.ALL, Cascade.DELETE_ORPHAN})
    Map<String, Serving> servings = new HashMap<>();

    @Relationship(
            backPopulates = "menu",
            cascade = {Cascade.ALL, Cascade.DELETE_ORPHAN})
    Set<Price> prices = new HashSet<>();

    Map<String, Dish> dishes() {
        return MapView.of(servings, serving -> serving.dish.get(), Serving::new);
    }

    Map<Dish, Integer> amounts() {
        return MapView.of(prices, price -> price.dish.get(), price -> price.amount, Price::new);
    }

    Map<String, Dish> priced() {
        return MapView.of(
                prices, price -> price.dish.get().name, price -> price.dish.get(), (name, dish) -> new Price(dish, 0));
    }
}
