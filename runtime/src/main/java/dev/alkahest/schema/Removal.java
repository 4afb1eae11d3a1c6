package dev.alkahest.schema;

import dev.alkahest.dialect.Capability;
import dev.alkahest.dialect.Dialect;
import dev.alkahest.engine.Connection;
import dev.alkahest.sql.Column;
import dev.alkahest.sql.ForeignKey;
import dev.alkahest.sql.Sequence;
import dev.alkahest.sql.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Drops the tables that are there. */
final class Removal {

    private final Connection connection;
    private final Dialect dialect;
    private final ForeignKeyOrder order;

    Removal(Connection connection, ForeignKeyOrder order) {
        this.connection = connection;
        this.dialect = connection.engine().dialect();
        this.order = order;
    }

    void run() {
        Inspector inspector = Inspector.of(connection);
        List<Table> present = new ArrayList<>(
                order.tables().stream().filter(inspector::hasTable).toList());
        Collections.reverse(present);
        breakCircles(present);
        present.forEach(table -> execute(dialect.dropTable(table)));
        if (dialect.supports(Capability.SEQUENCES)) {
            order.tables().forEach(this::dropSequences);
        }
        if (dialect.supports(Capability.ENUM_TYPES)) {
            EnumTypes.of(order.tables()).forEach(type -> execute(dialect.dropEnum(type)));
        }
    }

    private void breakCircles(List<Table> present) {
        if (!dialect.altersForeignKeys()) {
            dialect.deferForeignKeys().ifPresent(this::execute);
            return;
        }
        for (Table table : present) {
            for (ForeignKey key : order.inCircles(table)) {
                execute(dialect.dropForeignKey(table, key));
            }
        }
    }

    private void dropSequences(Table table) {
        for (Column<?> column : table.columns()) {
            column.sequence().ifPresent(this::drop);
        }
    }

    private void drop(Sequence sequence) {
        if (!Sequences.isKnownToBeMissing(connection, sequence)) {
            execute(dialect.dropSequence(sequence));
        }
    }

    private void execute(String sql) {
        connection.update(sql, statement -> {});
    }
}
