package dev.alkahest.processor.generation;

import com.palantir.javapoet.NameAllocator;
import dev.alkahest.processor.model.EntityModel;
import dev.alkahest.processor.model.Naming;

/** The names of local variables in emitted code. */
final class Variables {

    private Variables() {}

    /** Returns the name for an object of the entity among some others: {@code invoiceLine}. */
    static String nameFor(EntityModel entity, String... taken) {
        NameAllocator names = new NameAllocator();
        for (String name : taken) {
            names.newName(name);
        }
        return names.newName(Naming.camelCase(entity.type().simpleName()));
    }
}
