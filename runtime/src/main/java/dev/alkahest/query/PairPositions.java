package dev.alkahest.query;

import dev.alkahest.mapping.Association;
import dev.alkahest.mapping.EntityMapper;
import dev.alkahest.mapping.IdentityMap;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.mapping.ToMany;
import dev.alkahest.sql.Column;
import dev.alkahest.sql.Expression;
import dev.alkahest.sql.Select;
import dev.alkahest.sql.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the positions that the rows of an association table give the members of some lists, in as few statements as the
 * database's limit of parameters allows.
 *
 * @param <E> the owners of the lists
 * @param <T> the members
 */
public final class PairPositions<E, T> {

    private final QueryContext context;
    private final ToMany<E, T> relationship;
    private final List<Column<?>> ownerColumns;
    private final int members;
    private final Select select;

    /** Prepares to read the positions of a many-to-many that keeps them. */
    public PairPositions(QueryContext context, ToMany<E, T> relationship) {
        Association link = relationship.association().orElseThrow();
        List<Expression<?>> selected = new ArrayList<>(link.ownerColumns());
        selected.addAll(link.targetColumns());
        selected.add(link.position().orElseThrow());
        this.context = context;
        this.relationship = relationship;
        this.ownerColumns = link.ownerColumns();
        this.members = link.targetColumns().size();
        this.select = Sql.select(selected).from(link.table());
    }

    /** Shows the rows of some owners whose members the session has. */
    public void read(List<Object> ownerKeys, Visitor<E, T> visitor) {
        EntityMapper<E, ?> mapper = relationship.owner().mapper();
        IdentityMap<E> owners = context.identityMap(mapper);
        IdentityMap<T> targets = context.identityMap(relationship.targetMapper());
        int position = ownerColumns.size() + members + 1;
        int[] ownerKey = IntStream.rangeClosed(1, ownerColumns.size()).toArray();
        int[] memberKey = IntStream.range(ownerColumns.size() + 1, position).toArray();
        new KeyedRows(context, select, ownerColumns, mapper).read(ownerKeys, row -> {
            Snapshot<E> owner = owners.findReferenced(row, ownerKey);
            Snapshot<T> member = targets.findReferenced(row, memberKey);
            if (owner != null && member != null) {
                visitor.row(owner, member, row.intOrNullAt(position));
            }
        });
    }

    /** Is shown the position of a member; null where its row has none. */
    public interface Visitor<E, T> {

        /** Looks at a row. */
        void row(Snapshot<E> owner, Snapshot<T> member, @Nullable Integer position);
    }
}
