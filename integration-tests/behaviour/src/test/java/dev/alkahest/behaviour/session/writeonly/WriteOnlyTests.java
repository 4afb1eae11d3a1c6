package dev.alkahest.behaviour.session.writeonly;

import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.writeonly.EntryTable.ENTRY;

import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** An account with entries and tags, and a shop with sales, that nothing loads. */
@KeepsTables
abstract class WriteOnlyTests {

    SessionFactory sessions;
    Engine engine;
    long accountId;

    /** An account with entries of 10, 20 and 30 and one tag, and a shop with two sales. */
    @BeforeEach
    void createRows(Engine given) {
        engine = given;
        sessions = SessionFactory.create(engine, new WriteonlyMappers());
        sessions.metadata().createAll(engine);
        Account account = new Account("cash");
        account.entries.addAll(List.of(new Entry(30), new Entry(10), new Entry(20)));
        account.tags.add(new Tag("old"));
        Shop shop = new Shop("Rome", 1);
        shop.sales.addAll(List.of(new Sale(5), new Sale(7)));
        sessions.transaction(session -> session.addAll(List.of(account, shop)));
        accountId = account.id;
    }

    final List<String> entries() {
        return rows(
                engine,
                "select e.amount, a.name from ledger_entry e left join ledger_account a on a.id = e.account_id order by e.amount");
    }

    final List<String> tags() {
        return rows(engine, "select ledger_tag_name from ledger_account_tag order by ledger_tag_name");
    }

    static Entry entry(Session session, int amount) {
        return session.query(ENTRY).where(ENTRY.amount.eq(amount)).one();
    }
}
