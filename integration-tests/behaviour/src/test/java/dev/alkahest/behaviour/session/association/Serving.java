package dev.alkahest.behaviour.session.association;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.annotation.Unique;
import dev.alkahest.mapping.Ref;

/** A dish of a menu, at a course. */
@Table(value = "menu_serving", uniques = @Unique({"menu", "course"}))
class Serving {

    @Id
    Long id;

    String course;

    @Relationship(backPopulates = "servings")
    Ref<Menu> menu = Ref.empty();

    @Relationship
    Ref<Dish> dish = Ref.empty();

    Serving() {}

    Serving(String course, Dish dish) {
        this.course = course;
        this.dish.set(dish);
    }
}
