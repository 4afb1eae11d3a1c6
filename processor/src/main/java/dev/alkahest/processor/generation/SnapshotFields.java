package dev.alkahest.processor.generation;

import com.palantir.javapoet.NameAllocator;
import dev.alkahest.processor.model.AttributeModel;
import dev.alkahest.processor.model.EntityModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names of a snapshot's fields: those of the attributes, unless the snapshot itself needs a name. */
final class SnapshotFields {

    private final NameAllocator names = new NameAllocator();
    private final Map<String, String> fields = new HashMap<>();
    private final Map<String, String> values = new HashMap<>();

    private SnapshotFields() {
        List.of("entity", "out", "at").forEach(names::newName);
    }

    static SnapshotFields of(EntityModel entity) {
        SnapshotFields fields = new SnapshotFields();
        for (AttributeModel attribute : entity.attributes()) {
            fields.fields.put(attribute.name(), fields.names.newName(attribute.name()));
        }
        for (AttributeModel attribute : entity.attributes()) {
            if (SnapshotGenerator.isHeld(attribute)) {
                fields.values.put(attribute.name(), fields.names.newName(attribute.name() + "Value"));
            }
        }
        return fields;
    }

    /** The field that remembers an attribute. */
    String of(AttributeModel attribute) {
        return name(fields, attribute);
    }

    /** The field that remembers what the holder in an attribute refers to. */
    String ofValue(AttributeModel attribute) {
        return name(values, attribute);
    }

    /** A name for a local variable that hides no field. */
    String local(String wanted) {
        return names.clone().newName(wanted);
    }

    private static String name(Map<String, String> names, AttributeModel attribute) {
        String name = names.get(attribute.name());
        if (name == null) {
            throw new IllegalArgumentException("no field for " + attribute.name());
        }
        return name;
    }
}
