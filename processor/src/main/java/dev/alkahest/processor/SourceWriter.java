package dev.alkahest.processor;

import com.google.auto.common.GeneratedAnnotations;
import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Collection;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** Writes emitted types, each with what every one of them has: who made it, and of what. */
final class SourceWriter {

    private final Filer filer;
    private final Optional<AnnotationSpec> generated;

    SourceWriter(ProcessingEnvironment environment, Class<?> processor) {
        this.filer = environment.getFiler();
        this.generated = GeneratedAnnotations.generatedAnnotation(
                        environment.getElementUtils(), environment.getSourceVersion())
                .map(annotation -> AnnotationSpec.builder(ClassName.get(annotation))
                        .addMember("value", "$S", processor.getCanonicalName())
                        .build());
    }

    /** Writes a type of a package. */
    void write(String packageName, TypeSpec.Builder type, Collection<TypeElement> origins) {
        generated.ifPresent(type::addAnnotation);
        JavaFile file = JavaFile.builder(packageName, type.build())
                .skipJavaLangImports(true)
                .build();
        ClassName name = ClassName.get(packageName, file.typeSpec().name());
        try (Writer source = filer.createSourceFile(name.canonicalName(), origins.toArray(TypeElement[]::new))
                .openWriter()) {
            source.write(Typesetting.of(file.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException("Could not write " + name, e);
        }
    }
}
