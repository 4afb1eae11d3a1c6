package dev.alkahest.processor.model;

import com.google.auto.common.MoreElements;
import com.palantir.javapoet.ClassName;
import javax.lang.model.element.ExecutableElement;

/** A static method that gives an expression for a use of an entity's table. */
public record TableMethodModel(ClassName declaringType, String name) {

    static TableMethodModel of(ExecutableElement method) {
        return new TableMethodModel(
                ClassName.get(MoreElements.asType(method.getEnclosingElement())),
                method.getSimpleName().toString());
    }
}
