package dev.alkahest.behaviour.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One thing a user does. Its text is a line of {@code kept-sequences.txt}: {@code append Library.shelves 3 7}.
 *
 * @param verb what is done
 * @param name the attribute or the entity it is done to; empty where there is none
 * @param numbers the objects it is done with, the owner first; 0 is null
 */
record Operation(Verb verb, String name, List<Integer> numbers) {

    /** What can be done. */
    enum Verb {
        NEW,
        NAME,
        NOTE,
        LABEL,
        KEY,
        ADD,
        UPSERT,
        SET,
        APPEND,
        INSERT,
        REFILE,
        ARRANGE,
        REMOVE,
        CLEAR,
        REPLACE,
        DELETE,
        PLAN,
        FLUSH,
        COMMIT,
        REFUSE,
        ROLLBACK,
        REOPEN,
        SAVEPOINT,
        RELEASE,
        ROLLBACK_TO,
        EXPIRE,
        REFRESH,
        EXPUNGE,
        DETACH,
        RENAME,
        REATTACH,
        MERGE,
        QUERY,
        NAMED,
        GET,
        TOUCH,
        LOAD,
        RELOAD,
        VIEW,
        SURVEY,
        CHECK
    }

    static Operation of(Verb verb, Object name, Integer... numbers) {
        return new Operation(verb, name.toString(), List.of(numbers));
    }

    static Operation parse(String line) {
        List<String> words = Arrays.asList(line.strip().split(" +"));
        Verb verb = Verb.valueOf(words.get(0).toUpperCase(Locale.ROOT));
        boolean isNamed = words.size() > 1 && !Character.isDigit(words.get(1).charAt(0));
        return new Operation(
                verb,
                isNamed ? words.get(1) : "",
                words.subList(isNamed ? 2 : 1, words.size()).stream()
                        .map(Integer::valueOf)
                        .toList());
    }

    int first() {
        return numbers.get(0);
    }

    int second() {
        return numbers.get(1);
    }

    /** Returns the objects behind the first. */
    List<Integer> rest() {
        return numbers.subList(1, numbers.size());
    }

    /** Returns the objects it is done with, where they have to be at hand; other numbers say how it is done. */
    List<Integer> objects() {
        return switch (verb) {
            case NAME, NOTE, LABEL, ARRANGE, UPSERT -> numbers.subList(0, 1);
            case INSERT -> numbers.subList(0, 2);
            default -> numbers;
        };
    }

    int last() {
        return numbers.get(numbers.size() - 1);
    }

    Kind kind() {
        return Kind.valueOf(name.toUpperCase(Locale.ROOT));
    }

    View view() {
        return View.named(name);
    }

    Attribute attribute() {
        return Relations.attribute(name);
    }

    @Override
    public String toString() {
        String words = verb.name().toLowerCase(Locale.ROOT) + (name.isEmpty() ? "" : " " + name);
        return words + numbers.stream().map(number -> " " + number).collect(Collectors.joining());
    }

    /** Returns operations as they are kept: one on each line. */
    static String text(List<Operation> operations) {
        return operations.stream().map(Operation::toString).collect(Collectors.joining("\n"));
    }

    static List<Operation> without(List<Operation> operations, int from, int to) {
        return IntStream.range(0, operations.size())
                .filter(at -> at < from || at >= to)
                .mapToObj(operations::get)
                .toList();
    }
}
