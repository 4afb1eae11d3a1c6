package dev.alkahest.behaviour.session.state;

import dev.alkahest.mapping.ObjectState;
import dev.alkahest.session.Session;
import dev.alkahest.session.StateListener;
import java.util.ArrayList;
import java.util.List;

/** Writes down which objects move from state to state, come and leave. */
final class StateLog implements StateListener {

    final List<String> heard = new ArrayList<>();

    @Override
    public void moved(Session session, Object object, ObjectState from, ObjectState to) {
        heard.add(name(object) + " " + from + " " + to);
    }

    @Override
    public void attached(Session session, Object object) {
        heard.add(name(object) + " attached");
    }

    @Override
    public void detached(Session session, Object object) {
        heard.add(name(object) + " detached");
    }

    private static String name(Object object) {
        return object instanceof Author author ? author.name : ((Book) object).title;
    }

    /** Returns what was heard so far, and forgets it. */
    List<String> take() {
        List<String> all = List.copyOf(heard);
        heard.clear();
        return all;
    }
}
