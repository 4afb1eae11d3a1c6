package dev.alkahest.processor.generation;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.alkahest.processor.model.TableMethodModel;
import java.util.Locale;

/** Calls of the static methods in which entities say what they compute of their tables, and which of their rows are meant. */
final class TableMethodCode {

    private TableMethodCode() {}

    // Line.total(this)
    static CodeBlock call(TableMethodModel method, CodeBlock table) {
        ClassName type = method.declaringType();
        return isHidden(type)
                ? CodeBlock.of("$L.$N($L)", type.canonicalName(), method.name(), table)
                : CodeBlock.of("$T.$N($L)", type, method.name(), table);
    }

    /** In the table of a class whose name is in capitals, the constant of that name is meant (Java Language Specification, 6.4.2). */
    private static boolean isHidden(ClassName type) {
        return type.simpleName().equals(type.simpleName().toUpperCase(Locale.ROOT));
    }
}
