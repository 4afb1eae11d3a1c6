package dev.alkahest.examples.filmrental.question;

import static dev.alkahest.examples.filmrental.model.DiscTable.DISC;
import static dev.alkahest.examples.filmrental.model.StoreTable.STORE;

import dev.alkahest.examples.filmrental.model.Store;
import dev.alkahest.session.Session;
import java.util.List;

/** Objects whose tables refer to each other, found along a path into an embedded value. */
final class StoresAndManagers implements Question {

    @Override
    public String text() {
        return "Who manages which shop?";
    }

    @Override
    public List<String> answer(Session session) {
        List<Store> stores =
                session.query(STORE).orderBy(STORE.address.town.asc()).all();
        return stores.stream().map(store -> line(store, session)).toList();
    }

    private static String line(Store store, Session session) {
        return Question.line(
                "%-18s %-12s staff %d, discs %d",
                store.address.town(),
                store.manager.get().name,
                store.staff.size(),
                session.query(DISC).where(DISC.storeId.eq(store.id)).count());
    }
}
