package dev.alkahest.behaviour.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The sequences of {@code kept-sequences.txt}. */
final class KeptSequences {

    private KeptSequences() {}

    /** Reads them; a comment ends a sequence. */
    static List<List<Operation>> read() throws IOException {
        List<List<Operation>> sequences = new ArrayList<>();
        List<Operation> sequence = new ArrayList<>();
        for (String line : lines()) {
            if (line.startsWith("#") && !sequence.isEmpty()) {
                sequences.add(sequence);
                sequence = new ArrayList<>();
            }
            if (!line.startsWith("#") && !line.isBlank()) {
                sequence.add(Operation.parse(line));
            }
        }
        sequences.add(sequence);
        return sequences;
    }

    private static List<String> lines() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                KeptSequences.class.getResourceAsStream("kept-sequences.txt"), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }
}
