package dev.alkahest.processor.generation;

import com.palantir.javapoet.NameAllocator;
import dev.alkahest.processor.model.EntityModel;
import dev.alkahest.processor.model.Naming;

/** The names of local variables in emitted code. */
final class Variables {

    private Variables() {}

    /** Returns the name for an object of the entity among some others: {@code invoiceLine}. */
    static String nameFor(EntityModel entity, String... taken) {
        return nameFor(Naming.camelCase(entity.type().simpleName()), taken);
    }

    /** Returns a name like the one wanted, among some others. */
    static String nameFor(String wanted, String... taken) {
        NameAllocator names = new NameAllocator();
        for (String name : taken) {
            names.newName(name);
        }
        return names.newName(wanted);
    }
}
