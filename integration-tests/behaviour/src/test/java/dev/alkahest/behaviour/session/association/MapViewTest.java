package dev.alkahest.behaviour.session.association;

import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.association.DishTable.DISH;
import static dev.alkahest.behaviour.session.association.MenuTable.MENU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;

/** Maps of what association objects refer to. */
@KeepsTables
class MapViewTest {

    private SessionFactory sessions;
    private long id;

    @BeforeEach
    void createRows(Engine engine) {
        sessions = SessionFactory.create(engine, new AssociationMappers());
        sessions.metadata().createAll(engine);
        Menu menu = new Menu();
        Dish soup = new Dish("soup");
        menu.dishes().put("first", soup);
        menu.dishes().put("second", new Dish("fish"));
        menu.amounts().put(soup, 7);
        sessions.transaction(session -> session.add(menu));
        id = menu.id;
    }

    private void edit(Consumer<Menu> change) {
        sessions.transaction(session -> change.accept(session.getOne(MENU, id)));
    }

    private static List<String> servings(Engine engine) {
        return rows(engine, "select course, dish_name from menu_serving order by course");
    }

    private static List<String> prices(Engine engine) {
        return rows(engine, "select dish_name, amount from menu_price order by dish_name");
    }

    @TestOnAllDatabases
    void aValueThatIsPutGetsAnAssociationObjectWithItsKey(Engine engine) {
        assertThat(servings(engine)).containsExactly("first|soup", "second|fish");
        try (Session session = sessions.open()) {
            Map<String, Dish> dishes = session.getOne(MENU, id).dishes();
            assertThat(dishes).containsOnlyKeys("first", "second").hasSize(2);
            assertThat(dishes.get("second")).isSameAs(session.getOne(DISH, "fish"));
            assertThat(dishes.get("third")).isNull();
            assertThat(dishes.containsKey("first")).isTrue();
        }
    }

    @TestOnAllDatabases
    void aValueUnderAKeyThatIsThereTakesThePlaceOfTheOther(Engine engine) {
        edit(menu ->
                assertThat(menu.dishes().put("first", new Dish("salad")).name).isEqualTo("soup"));
        assertThat(servings(engine)).containsExactly("first|salad", "second|fish");
        assertThat(rows(engine, "select name from dish order by name")).containsExactly("fish", "salad", "soup");
    }

    @TestOnAllDatabases
    void aValueThatIsRemovedLosesItsAssociationObjectAndStays(Engine engine) {
        edit(menu -> {
            assertThat(menu.dishes().remove("first").name).isEqualTo("soup");
            assertThat(menu.dishes().remove("third")).isNull();
            assertThat(menu.dishes().values().removeIf(dish -> dish.name.equals("fish")))
                    .isTrue();
            assertThat(menu.dishes()).isEmpty();
            assertThat(menu.servings).isEmpty();
        });
        assertThat(servings(engine)).isEmpty();
        assertThat(rows(engine, "select name from dish order by name")).containsExactly("fish", "soup");
    }

    @TestOnAllDatabases
    void aSetOfAssociationObjectsIsAMapByWhatTheyReferTo(Engine engine) {
        sessions.transaction(session -> {
            Menu menu = session.getOne(MENU, id);
            Dish soup = session.getOne(DISH, "soup");
            assertThat(menu.amounts().get(soup)).isEqualTo(7);
            assertThat(menu.amounts().put(soup, 8)).isEqualTo(7);
            menu.amounts().put(session.getOne(DISH, "fish"), 12);
        });
        assertThat(prices(engine)).containsExactly("fish|12", "soup|8");
        edit(menu -> menu.amounts().clear());
        assertThat(prices(engine)).isEmpty();
    }

    @TestOnAllDatabases
    void aMapByAnAttributeOfTheFarObjectRefusesAnotherKeyThanItsOwn(Engine engine) {
        sessions.transaction(session -> {
            Map<String, Dish> priced = session.getOne(MENU, id).priced();
            assertThat(priced).containsOnlyKeys("soup");
            priced.put("fish", session.getOne(DISH, "fish"));
            assertThatThrownBy(() -> priced.put("meat", session.getOne(DISH, "fish")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(
                            "The Price that was made for a key of a map has another. Put the value under its own key.");
            assertThat(priced).containsOnlyKeys("soup", "fish");
        });
        assertThat(prices(engine)).containsExactly("fish|0", "soup|7");
    }
}
