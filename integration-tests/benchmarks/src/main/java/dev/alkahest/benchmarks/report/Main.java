package dev.alkahest.benchmarks.report;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/** Runs the benchmarks that the command line names, all by default, and prints a table of ratios. */
public final class Main {

    private Main() {}

    /** Takes {@code [h2|postgresql] [--quick] [name...]}. */
    public static void main(String[] arguments) throws IOException, RunnerException {
        Plan plan;
        try {
            plan = Plan.of(List.of(arguments));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
            return;
        }
        Path logs = Files.createDirectories(Path.of("target", "jmh"));
        Measuring measuring = new Measuring(plan, logs);
        Report report = new Report(new PrintStream(System.out, true, StandardCharsets.UTF_8), plan.database());
        report.head();
        for (Task task : plan.tasks()) {
            report.row(task, measuring.measure(task));
        }
    }
}
