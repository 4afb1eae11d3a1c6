package dev.alkahest.dialect;

import dev.alkahest.sql.AggregateCall;
import dev.alkahest.sql.Bind;
import dev.alkahest.sql.Call;
import dev.alkahest.sql.Frame;
import dev.alkahest.sql.FrameBound;
import dev.alkahest.sql.NamedWindows;
import dev.alkahest.sql.Node;
import dev.alkahest.sql.Window;
import dev.alkahest.sql.WindowCall;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes functions over windows. */
final class WindowText {

    private static final Set<String> DISTRIBUTIONS = Set.of("percent_rank", "cume_dist", "ntile");

    private WindowText() {}

    static void write(NodeWriter writer, WindowCall node) {
        writer.statements()
                .require(Capability.WINDOWS, "function over a window", "Select the rows, and compute it in Java.");
        Window window = node.window();
        function(writer, node.function());
        writer.out().add(" OVER ");
        if (writer.scope().windows().takes(window)) {
            writer.name(NamedWindows.nameOf(window));
        } else {
            write(writer, window, !(node.function() instanceof AggregateCall));
        }
    }

    /** Writes the windows of a SELECT that have names. */
    static void clause(NodeWriter writer, List<Window> windows) {
        String before = " WINDOW ";
        for (Window window : windows) {
            writer.statements().require(Capability.NAMED_WINDOWS, "WINDOW clause", "Leave as(...) of the window out.");
            writer.out().add(before);
            writer.name(NamedWindows.nameOf(window));
            writer.out().add(" AS ");
            write(writer, window, false);
            before = ", ";
        }
    }

    private static void write(NodeWriter writer, Window window, boolean isOfOrder) {
        writer.out().add("(");
        if (!window.partitionBy().isEmpty()) {
            writer.out().add("PARTITION BY ");
            writer.all(window.partitionBy(), ", ", Precedence.OR);
        }
        OrderText.write(writer, window.partitionBy().isEmpty() ? "" : " ", window.order());
        @Nullable Frame frame = window.frame();
        boolean isFirst = window.partitionBy().isEmpty() && window.order().isEmpty();
        String none = writer.statements().syntax().orderOfNone();
        if (window.order().isEmpty() && (isOfOrder || frame != null) && !none.isEmpty()) {
            writer.out().add(isFirst ? "" : " ").add(none);
            isFirst = false;
        }
        if (frame != null) {
            writer.out().add(isFirst ? "" : " ");
            frame(writer, frame);
        }
        writer.out().add(")");
    }

    /** Writes the function; an aggregate puts no rows together here. */
    private static void function(NodeWriter writer, Node function) {
        if (function instanceof AggregateCall aggregate) {
            writer.statements().syntax().aggregates().write(writer, aggregate);
        } else {
            if (function instanceof Call call && call.function().equals("nth_value")) {
                writer.statements()
                        .require(Capability.NTH_VALUE, "nth_value", "Number the rows with rowNumber() in a subquery.");
            }
            if (function instanceof Call call && DISTRIBUTIONS.contains(call.function())) {
                writer.statements()
                        .require(
                                Capability.DISTRIBUTIONS,
                                call.function() + "(...)",
                                "Select the rows in their order, and compute it in Java.");
            }
            writer.write(function);
        }
    }

    private static void frame(NodeWriter writer, Frame frame) {
        writer.statements()
                .require(
                        Capability.WINDOW_FRAMES,
                        "frame of a window",
                        "Leave the frame out: it goes from the first row to the current one and its peers.");
        if (frame.unit() == Frame.Unit.GROUPS) {
            writer.statements()
                    .require(Capability.GROUP_FRAMES, "frame of groups", "Use rows(...) or range(...) for the frame.");
        }
        if (frame.exclusion() != Frame.Exclusion.NONE) {
            writer.statements()
                    .require(Capability.FRAME_EXCLUSION, "exclusion from a frame", "Leave exclude(...) out.");
        }
        if (frame.unit() == Frame.Unit.RANGE
                && (frame.first().distance() != null || frame.last().distance() != null)) {
            writer.statements()
                    .require(
                            Capability.RANGE_DISTANCES,
                            "frame of a range with a distance",
                            "Use rows(...), or no distance.");
        }
        writer.out().add(frame.unit().name()).add(" BETWEEN ");
        bound(writer, frame.first());
        writer.out().add(" AND ");
        bound(writer, frame.last());
        writer.out()
                .add(
                        switch (frame.exclusion()) {
                            case NONE -> "";
                            case CURRENT_ROW -> " EXCLUDE CURRENT ROW";
                            case GROUP -> " EXCLUDE GROUP";
                            case TIES -> " EXCLUDE TIES";
                        });
    }

    private static void bound(NodeWriter writer, FrameBound bound) {
        @Nullable Bind distance = bound.distance();
        if (bound.side() == FrameBound.Side.CURRENT) {
            writer.out().add("CURRENT ROW");
        } else if (distance == null) {
            writer.out().add("UNBOUNDED ").add(bound.side().name());
        } else {
            writer.statements().syntax().distance(writer, distance);
            writer.out().add(" ").add(bound.side().name());
        }
    }
}
