package dev.alkahest.processor;

import static javax.tools.StandardLocation.CLASS_OUTPUT;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.NoSuchFileException;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.util.Elements;

/**
 * The file in {@code META-INF/services} that names the implementations of an interface. What an earlier compilation
 * wrote stays, as far as the classes are still there: not every compilation is of all classes.
 */
final class ServiceFile {

    private final String path;
    private final Filer filer;
    private final Elements elements;
    private final Set<String> names = new TreeSet<>();

    ServiceFile(String service, ProcessingEnvironment environment) {
        this.path = "META-INF/services/" + service;
        this.filer = environment.getFiler();
        this.elements = environment.getElementUtils();
    }

    void add(String name) {
        names.add(name);
    }

    void write() {
        if (names.isEmpty()) {
            return;
        }
        try {
            names.addAll(existing());
            try (Writer file = filer.createResource(CLASS_OUTPUT, "", path).openWriter()) {
                for (String name : names) {
                    file.write(name + "\n");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Could not write " + path, e);
        }
    }

    private Set<String> existing() throws IOException {
        Set<String> existing = new TreeSet<>();
        try (BufferedReader file =
                new BufferedReader(filer.getResource(CLASS_OUTPUT, "", path).openReader(true))) {
            file.lines().filter(name -> elements.getTypeElement(name) != null).forEach(existing::add);
        } catch (FileNotFoundException | NoSuchFileException e) {
            return Set.of();
        }
        return existing;
    }
}
