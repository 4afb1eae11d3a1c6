package dev.alkahest.benchmarks;

import static dev.alkahest.benchmarks.shop.InvoiceTable.INVOICE;
import static dev.alkahest.query.LoadOption.joined;

import dev.alkahest.query.LoadOption;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Load 100 parents with 10 children each, of ten times as many: with a join on both sides. */
@State(Scope.Thread)
public class LoadJoinedGraphs extends LoadGraphs {

    @Override
    LoadOption lines() {
        return joined(INVOICE.lines());
    }
}
