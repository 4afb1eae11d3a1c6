package dev.alkahest.processor.generation;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import dev.alkahest.processor.model.KeyModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** The code that makes a key of the values of its parts. */
final class KeyCode {

    private KeyCode() {}

    /** {@code id}, {@code id == 0 ? null : id}, {@code language == null ? null : new TranslationKey(language, number)}. */
    static CodeBlock keyOrNull(KeyModel key, List<CodeBlock> values) {
        CodeBlock made = made(key, values);
        if (!key.isComposite() && !key.first().isPrimitive()) {
            return made;
        }
        CodeBlock unset = isUnset(key, values);
        return unset.isEmpty() ? made : CodeBlock.of("$L$W? null$W: $L", unset, made);
    }

    /** {@code id}, {@code new TranslationKey(language, number)}. */
    static CodeBlock made(KeyModel key, List<CodeBlock> values) {
        return key.isComposite()
                ? CodeBlock.of("new $T($L)", key.type(), CodeBlock.join(values, ",$W"))
                : values.get(0);
    }

    /** A primitive part of a composite key counts as set, be it 0: a line number may begin with it. */
    private static CodeBlock isUnset(KeyModel key, List<CodeBlock> values) {
        return IntStream.range(0, values.size())
                .filter(index ->
                        !key.isComposite() || !key.parts().get(index).type().isPrimitive())
                .mapToObj(index -> ColumnCode.isUnset(key.parts().get(index).type(), values.get(index)))
                .filter(unset -> !unset.isEmpty())
                .collect(CodeBlock.joining("$W|| "));
    }

    // String language = row.stringAt(positions[0]);
    // Integer number = row.intOrNullAt(positions[1]);
    // return language == null || number == null ? null : new TranslationKey(language, number);
    static MethodSpec readReference(MethodSpec.Builder method, KeyModel key, IntFunction<CodeBlock> read) {
        NameAllocator names = new NameAllocator();
        List.of("row", "at", "positions").forEach(names::newName);
        List<CodeBlock> locals = new ArrayList<>();
        for (KeyModel.Part part : key.parts()) {
            String local = names.newName(part.name());
            method.addStatement("$T $N = $L", part.type().boxedType(), local, read.apply(locals.size()));
            locals.add(CodeBlock.of("$N", local));
        }
        CodeBlock missing =
                locals.stream().map(local -> CodeBlock.of("$L == null", local)).collect(CodeBlock.joining("$W|| "));
        return method.addStatement("return $L$W? null$W: $L", missing, made(key, locals))
                .build();
    }
}
