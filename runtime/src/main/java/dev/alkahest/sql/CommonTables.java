package dev.alkahest.sql;

import dev.alkahest.InvalidStatementException;
import java.util.List;

/** The common tables that a SELECT names, each after those that it reads itself. */
final class CommonTables {

    private CommonTables() {}

    /** Adds a table that is named in FROM, if it is common. */
    static List<DerivedTable> added(List<DerivedTable> tables, DerivedTable table) {
        if (!(table.derivation() instanceof Derivation.CommonTable common)) {
            return tables;
        }
        List<DerivedTable> all = common.statement() instanceof Select select ? added(tables, select) : tables;
        for (DerivedTable other : all) {
            if (other.name().equals(table.name())) {
                if (!other.derivation().equals(common)) {
                    throw new InvalidStatementException(
                            "Two tables are called " + table.name() + " in one WITH. Give one of them another name.");
                }
                return all;
            }
        }
        return SelectClauses.added(all, List.of(table));
    }

    /** Adds the tables that a part of the statement names. */
    static List<DerivedTable> added(List<DerivedTable> tables, Select part) {
        List<DerivedTable> all = tables;
        for (DerivedTable table : part.clauses().reading().with()) {
            all = added(all, table);
        }
        return all;
    }
}
