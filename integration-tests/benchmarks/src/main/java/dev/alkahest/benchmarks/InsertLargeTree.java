package dev.alkahest.benchmarks;

import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Insert a tree of 10,000 nodes on five levels: a node costs what it does in a small tree if the flush is linear. */
@State(Scope.Thread)
@OperationsPerInvocation(10_000)
public class InsertLargeTree extends InsertTree {

    /** 1 + 9 + 90 + 900 + 9,000 nodes. */
    @Override
    int[] children() {
        return new int[] {9, 10, 10, 10};
    }
}
