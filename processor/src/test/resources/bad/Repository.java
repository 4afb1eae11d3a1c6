package bad;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Projection;
import dev.alkahest.annotation.Sql;
import dev.alkahest.annotation.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class Repository {

    @Table("shop")
    static class Shop {
        @Id
        Long id;

        String name;
    }

    @Table("sale")
    static class Sale {
        @Id
        Long id;

        Long shopId;

        @Column(precision = 10, scale = 2)
        BigDecimal amount;
    }

    @Projection
    record Total(String name, BigDecimal amount) {}

    static class NotMapped {}

    @dev.alkahest.annotation.Repository({Shop.class, Sale.class})
    interface Texts {

        @Sql("SELECT name FROM shpo") // error at @Sql("SELECT name FROM shpo"): [Sql] The text of Texts.wrongTable names the table shpo, which is not that of a class in @Repository. Did you mean 'shop'?
        List<String> wrongTable();

        @Sql("SELECT s.nam FROM shop s") // error at @Sql("SELECT s.nam FROM shop s"): [Sql] The text of Texts.wrongColumn names the column s.nam, which is not there. Did you mean 'name'?
        List<String> wrongColumn();

        @Sql("SELECT id FROM shop WHERE naem = 'x'") // error at @Sql("SELECT id FROM shop WHERE naem = 'x'"): [Sql] The text of Texts.wrongPlainColumn names the column naem, which no table here has. Did you mean 'name'?
        List<Long> wrongPlainColumn();

        @Sql("SELECT t.name FROM shop s") // error at @Sql("SELECT t.name FROM shop s"): [Sql] The text of Texts.wrongAlias names t.name, and nothing in FROM is called t. Did you mean 's'?
        List<String> wrongAlias();

        @Sql("SELECT name FROM shop WHERE id = :di") // error at @Sql("SELECT name FROM shop WHERE id = :di"): [Sql] The text of Texts.wrongValue has :di, and the method has no such parameter. Did you mean 'id'? // error at @Sql("SELECT name FROM shop WHERE id = :di"): [Sql] The text of Texts.wrongValue has no :id. Use the parameter, or remove it.
        List<String> wrongValue(long id);

        @Sql("SELECT name, sum(amount) AS amuont FROM shop JOIN sale ON shop_id = shop.id GROUP BY name") // error at @Sql("SELECT name, sum(amount) AS amuont FROM shop JOIN sale ON shop_id = shop.id GROUP BY name"): [Sql] The text of Texts.wrongResult gives amuont, for which Total has no component. Did you mean 'amount'? // error at @Sql("SELECT name, sum(amount) AS amuont FROM shop JOIN sale ON shop_id = shop.id GROUP BY name"): [Sql] The text of Texts.wrongResult gives no amount, which Total.amount is read from. Select it, or name it with AS.
        List<Total> wrongResult();

        @Sql("SELECT name, count(*) FROM shop GROUP BY name") // error at @Sql("SELECT name, count(*) FROM shop GROUP BY name"): [Sql] The text of Texts.twoColumns gives 2 columns, and the method takes one. Read rows into a record with @Projection.
        List<String> twoColumns();

        @Sql("SELECT count(*) FROM shop") // error at @Sql("SELECT count(*) FROM shop"): [Sql] Column 1 of the text of Texts.noName has no name. Give it one with AS.
        long noName();

        @Sql("SELEKT name FROM shop") // error at @Sql("SELEKT name FROM shop"): [Sql] The text of Texts.noSql can't be read: line 1, column 1 has 'SELEKT' where something else is expected. Mend it, or say checked = false where your database understands it.
        List<String> noSql();

        @Sql("CREATE TABLE x (id int)") // error at @Sql("CREATE TABLE x (id int)"): [Sql] The text of Texts.creates is none of SELECT, INSERT, UPDATE and DELETE. Run others with connection.update(...).
        void creates();

        @Sql("SELECT name FROM shop") // error at @Sql("SELECT name FROM shop"): [Sql] The text of Texts.nothing gives rows, and the method returns nothing. Return a List of them.
        void nothing();

        @Sql("UPDATE shop SET name = 'x'") // error at @Sql("UPDATE shop SET name = 'x'"): [Sql] The text of Texts.changes gives no rows, and the method returns List<String>. Return int, the number of rows changed, or nothing.
        List<String> changes();

        @Sql("UPDATE shop SET nmae = 'x' WHERE id = 1") // error at @Sql("UPDATE shop SET nmae = 'x' WHERE id = 1"): [Sql] The text of Texts.setsWrong names the column nmae, which no table here has. Did you mean 'name'?
        int setsWrong();

        @Sql("INSERT INTO shop (id, nome) VALUES (1, 'x')") // error at @Sql("INSERT INTO shop (id, nome) VALUES (1, 'x')"): [Sql] The text of Texts.insertsWrong names the column nome, which no table here has. Did you mean 'name'?
        int insertsWrong();

        @Sql("SELECT id FROM shop WHERE name = :names") // error at @Sql("SELECT id FROM shop WHERE name = :names"): [Sql] The parameter names of Texts.many is a Map<String, String>, which no column stores by itself. Compare it with a column of that type, or write a query of session.query(...).
        List<Long> many(Map<String, String> names);

        @Sql("SELECT * FROM shop") // error at @Sql("SELECT * FROM shop"): [Sql] Texts.objects gives Shop objects, which are the session's. Read them with session.query(...), whose where(...) takes a text.
        List<Shop> objects();

        @Sql("SELECT name FROM shop") // error at @Sql("SELECT name FROM shop"): [Sql] Texts.map gives Map<String, String>, which no column stores by itself. Give a record with @Projection, or a type that a column has.
        Map<String, String> map();

        @Sql("SELECT name FROM shop") // error at @Sql("SELECT name FROM shop"): [Sql] Texts.generic has type parameters, and no row can say what they are. Write the types you read.
        <T> Optional<String> generic();

        void unknown(); // error: [Repository] Texts.unknown has no @Sql, so nobody knows what it does. Give it one, or a body: default.

        @Sql("SELECT name FROM shop")
        default String twice() { // error: [Sql] Texts.twice has a body, and @Sql is for methods without one. Remove either.
            return "";
        }
    }

    @dev.alkahest.annotation.Repository(NotMapped.class) // error at @dev.alkahest.annotation.Repository(NotMapped.class): [Repository] Other names NotMapped, which is not mapped, so it has no table. Put @Table on it, or remove it here.
    interface Other {}

    @dev.alkahest.annotation.Repository({}) // error at @dev.alkahest.annotation.Repository({}): [Repository] Klass is no interface without type parameters, and only such a one is implemented. Put the methods into an interface.
    static class Klass {}

    @dev.alkahest.annotation.Repository(Shop.class) // error at @dev.alkahest.annotation.Repository(Shop.class): [Repository] Generic is no interface without type parameters, and only such a one is implemented. Put the methods into an interface.
    interface Generic<T> {}
}
