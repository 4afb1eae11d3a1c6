package dev.alkahest.schema;

import dev.alkahest.MappingException;
import dev.alkahest.dialect.Capability;
import dev.alkahest.dialect.Dialect;
import dev.alkahest.engine.Connection;
import dev.alkahest.sql.Column;
import dev.alkahest.sql.ForeignKey;
import dev.alkahest.sql.Sequence;
import dev.alkahest.sql.Table;
import java.util.List;

/** Creates the tables that are not there yet. */
final class Creation {

    private final Connection connection;
    private final Dialect dialect;
    private final ForeignKeyOrder order;

    Creation(Connection connection, ForeignKeyOrder order) {
        this.connection = connection;
        this.dialect = connection.engine().dialect();
        this.order = order;
    }

    void run() {
        order.tables().forEach(this::requireSupported);
        Inspector inspector = Inspector.of(connection);
        List<Table> missing = order.tables().stream()
                .filter(table -> !inspector.hasTable(table))
                .toList();
        if (dialect.supports(Capability.ENUM_TYPES)) {
            EnumTypes.of(order.tables()).forEach(type -> execute(dialect.createEnum(type)));
        }
        missing.forEach(this::create);
        if (dialect.altersForeignKeys()) {
            missing.forEach(this::addForeignKeys);
        }
    }

    private void requireSupported(Table table) {
        dialect.refusal(table).ifPresent(sentence -> {
            throw new MappingException(sentence);
        });
    }

    private void create(Table table) {
        if (dialect.supports(Capability.SEQUENCES)) {
            for (Column<?> column : table.columns()) {
                column.sequence().ifPresent(this::create);
            }
        }
        List<ForeignKey> keys = dialect.altersForeignKeys() ? order.satisfied(table) : order.enforced(table);
        dialect.createTable(table, keys).forEach(this::execute);
        dialect.createIndexes(table).forEach(this::execute);
    }

    private void create(Sequence sequence) {
        if (!Sequences.isKnownToBeThere(connection, sequence)) {
            execute(dialect.createSequence(sequence));
        }
    }

    private void addForeignKeys(Table table) {
        for (ForeignKey key : order.inCircles(table)) {
            execute(dialect.addForeignKey(table, key));
        }
    }

    private void execute(String sql) {
        connection.update(sql, statement -> {});
    }
}
