package dev.alkahest.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the command line asks for.
 *
 * @param rounds how often both sides are measured, one after the other, each time in a new JVM
 * @param iterations of a second each, to warm up and again to measure
 */
record Plan(Database database, List<Task> tasks, int rounds, int iterations) {

    private static final int ROUNDS = 5;
    private static final int QUICK_ROUNDS = 2;
    private static final int ITERATIONS = 5;
    private static final int QUICK_ITERATIONS = 3;

    /** Returns the plan for {@code [h2|postgresql] [--quick] [name...]}. */
    static Plan of(List<String> arguments) {
        Database database = Database.H2;
        boolean quick = false;
        List<Task> tasks = new ArrayList<>();
        for (String argument : arguments) {
            if (argument.equals("--quick")) {
                quick = true;
            } else if (isDatabase(argument)) {
                database = Database.valueOf(argument.toUpperCase(Locale.ROOT));
            } else {
                tasks.addAll(tasksMeantBy(argument));
            }
        }
        List<Task> asked = tasks.isEmpty() ? Task.ALL : List.copyOf(tasks);
        return new Plan(database, asked, quick ? QUICK_ROUNDS : ROUNDS, quick ? QUICK_ITERATIONS : ITERATIONS);
    }

    private static boolean isDatabase(String argument) {
        for (Database database : Database.values()) {
            if (database.parameter().equals(argument)) {
                return true;
            }
        }
        return false;
    }

    private static List<Task> tasksMeantBy(String word) {
        List<Task> meant =
                Task.ALL.stream().filter(task -> task.isMeantBy(word)).toList();
        if (meant.isEmpty()) {
            throw new IllegalArgumentException("No benchmark is named '" + word + "'. There are "
                    + String.join(", ", Task.ALL.stream().map(Task::name).toList()) + ".");
        }
        return meant;
    }
}
