package dev.alkahest.query;

import dev.alkahest.mapping.EntityMapper;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.sql.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a query does beside reading its rows. Immutable. */
record QueryOptions(boolean populatesExisting, List<LoadOption> loads) {

    static final QueryOptions NONE = new QueryOptions(false, List.of());

    QueryOptions populating() {
        return new QueryOptions(true, loads);
    }

    QueryOptions loading(List<LoadOption> more) {
        List<LoadOption> all = new ArrayList<>(loads);
        all.addAll(more);
        return new QueryOptions(populatesExisting, List.copyOf(all));
    }

    /** Returns the tables that a query reads. */
    Set<String> tables(EntityMapper<?, ?> mapper, Select select) {
        return ReadTables.of(select.tables(), mapper, loads);
    }

    /** Loads behind the rows of a query what options and declarations ask for. */
    <E> void load(QueryContext context, EntityMapper<E, ?> mapper, List<Snapshot<E>> entries) {
        EagerLoading eager = new EagerLoading(context);
        eager.byDeclaration(mapper, entries);
        for (LoadOption option : loads) {
            eager.byOption(mapper, entries, option.relationships());
        }
    }
}
