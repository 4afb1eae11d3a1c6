package dev.alkahest.behaviour.statements;

import static dev.alkahest.sql.Sql.insert;

import dev.alkahest.engine.Connection;
import dev.alkahest.engine.Engine;
import dev.alkahest.engine.Row;
import dev.alkahest.schema.MetaData;
import dev.alkahest.sql.ColumnOption;
import dev.alkahest.sql.ForeignKey;
import dev.alkahest.sql.NumberColumn;
import dev.alkahest.sql.Select;
import dev.alkahest.sql.Table;
import dev.alkahest.sql.TextColumn;
import dev.alkahest.type.ColumnTypes;
import java.util.ArrayList;
import java.util.List;

/** Shops in cities, and what they sold. */
final class ShopTables {

    static final Shop SHOP = new Shop();
    static final Sale SALE = new Sale();

    private ShopTables() {}

    /** Creates three shops, one of which sold nothing, and five sales, one of no shop. */
    static void create(Engine engine) {
        MetaData.of(SHOP, SALE).createAll(engine);
        engine.begin(connection -> {
            addShop(connection, 1, "Altona", null);
            addShop(connection, 2, "Barmbek", 1L);
            addShop(connection, 3, "Celle", 2L);
            addSale(connection, 1, 1L, 10);
            addSale(connection, 2, 1L, 30);
            addSale(connection, 3, 2L, 20);
            addSale(connection, 4, 2L, 5);
            addSale(connection, 5, null, 7);
        });
    }

    static void addShop(Connection connection, long id, String name, Long parent) {
        connection.execute(insert(SHOP).set(SHOP.id, id).set(SHOP.name, name).set(SHOP.parentId, parent));
    }

    static void addSale(Connection connection, long id, Long shop, int amount) {
        connection.execute(insert(SALE).set(SALE.id, id).set(SALE.shopId, shop).set(SALE.amount, amount));
    }

    /** Returns the rows of a SELECT, in its order. */
    static List<List<Object>> rows(Engine engine, Select select) {
        return engine.beginAndReturn(connection -> {
            List<List<Object>> rows = new ArrayList<>();
            int columns = select.clauses().columns().size();
            for (Row row : connection.execute(select)) {
                List<Object> values = new ArrayList<>();
                for (int at = 0; at < columns; at++) {
                    values.add(row.get(at));
                }
                rows.add(values);
            }
            return rows;
        });
    }

    /** A shop may belong to another. */
    static final class Shop extends Table {

        final NumberColumn<Long> id = number("id", ColumnTypes.int64(), ColumnOption.PRIMARY_KEY);
        final TextColumn name = text("name", ColumnTypes.string(60), ColumnOption.NOT_NULL);
        final NumberColumn<Long> parentId = number("parent_id", ColumnTypes.int64());

        private Shop() {
            super("", "st_shop");
        }

        private Shop(Shop definition, String alias) {
            super(definition, alias);
        }

        @Override
        public Shop as(String alias) {
            return new Shop(this, alias);
        }

        @Override
        public List<ForeignKey> foreignKeys() {
            return List.of(ForeignKey.of(parentId, SHOP.id));
        }
    }

    /** A sale may be of a shop. */
    static final class Sale extends Table {

        final NumberColumn<Long> id = number("id", ColumnTypes.int64(), ColumnOption.PRIMARY_KEY);
        final NumberColumn<Long> shopId = number("shop_id", ColumnTypes.int64());
        final NumberColumn<Integer> amount = number("amount", ColumnTypes.int32(), ColumnOption.NOT_NULL);

        private Sale() {
            super("", "st_sale");
        }

        private Sale(Sale definition, String alias) {
            super(definition, alias);
        }

        @Override
        public Sale as(String alias) {
            return new Sale(this, alias);
        }

        @Override
        public List<ForeignKey> foreignKeys() {
            return List.of(ForeignKey.of(shopId, SHOP.id));
        }
    }
}
