package dev.alkahest.behaviour.session.association;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

/** What a dish costs on a menu. */
@Table("menu_price")
class Price {

    @Id
    Long id;

    int amount;

    @Relationship(backPopulates = "prices")
    Ref<Menu> menu = Ref.empty();

    @Relationship
    Ref<Dish> dish = Ref.empty();

    Price() {}

    Price(Dish dish, int amount) {
        this.dish.set(dish);
        this.amount = amount;
    }
}
