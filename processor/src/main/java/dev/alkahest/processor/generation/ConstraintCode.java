package dev.alkahest.processor.generation;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.alkahest.annotation.ForeignKey.Action;
import dev.alkahest.processor.model.ForeignKeyModel;
import dev.alkahest.processor.model.KeyModel;
import dev.alkahest.processor.model.TableModel;
import dev.alkahest.processor.model.TableModel.CheckModel;
import dev.alkahest.processor.model.TableModel.ConstraintModel;
import java.util.ArrayList;
import java.util.List;

/** The methods of a table that tell its constraints, where it has any. */
final class ConstraintCode {

    private ConstraintCode() {}

    static List<MethodSpec> methods(TableModel table) {
        List<MethodSpec> methods = new ArrayList<>();
        add(
                methods,
                "foreignKeys",
                RuntimeTypes.FOREIGN_KEY,
                table.foreignKeys().stream().map(ConstraintCode::foreignKey).toList());
        add(
                methods,
                "uniques",
                RuntimeTypes.UNIQUE,
                table.uniques().stream().map(ConstraintCode::unique).toList());
        add(
                methods,
                "indexes",
                RuntimeTypes.INDEX,
                table.indexes().stream().map(ConstraintCode::index).toList());
        add(
                methods,
                "checks",
                RuntimeTypes.CHECK,
                table.checks().stream().map(ConstraintCode::check).toList());
        if (!table.comment().isEmpty()) {
            methods.add(comment(table.comment()));
        }
        return methods;
    }

    // @Override
    // public List<ForeignKey> foreignKeys() {
    //   return List.of(
    //       ForeignKey.of(artistId, ArtistTable.ARTIST.id)
    //           .withOnDelete(ForeignKey.Action.CASCADE));
    // }
    private static void add(List<MethodSpec> methods, String name, ClassName type, List<CodeBlock> constraints) {
        if (constraints.isEmpty()) {
            return;
        }
        methods.add(MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(PUBLIC)
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), type))
                .addStatement("return $T.of(\n$L)", List.class, CodeBlock.join(constraints, ",\n"))
                .build());
    }

    private static CodeBlock foreignKey(ForeignKeyModel foreignKey) {
        List<String> columns = foreignKey.columns();
        CodeBlock own = columns.size() == 1 ? CodeBlock.of("$N", columns.get(0)) : PathCode.own(columns);
        CodeBlock.Builder made = CodeBlock.builder().add(foreignKey(own, foreignKey.target()));
        made.add("$>$>");
        if (!foreignKey.name().isEmpty()) {
            made.add("\n.withName($S)", foreignKey.name());
        }
        made.add(actions(foreignKey.onDelete(), foreignKey.onUpdate()));
        if (foreignKey.isDeferrable()) {
            made.add("\n.withDeferrable()");
        }
        return made.add("$<$<").build();
    }

    /** {@code .withOnDelete(ForeignKey.Action.CASCADE).withOnUpdate(ForeignKey.Action.CASCADE)}, each on a line. */
    static CodeBlock actions(Action onDelete, Action onUpdate) {
        CodeBlock.Builder actions = CodeBlock.builder();
        if (onDelete != Action.NO_ACTION) {
            actions.add("\n.withOnDelete($T.Action.$L)", RuntimeTypes.FOREIGN_KEY, onDelete);
        }
        if (onUpdate != Action.NO_ACTION) {
            actions.add("\n.withOnUpdate($T.Action.$L)", RuntimeTypes.FOREIGN_KEY, onUpdate);
        }
        return actions.build();
    }

    /** {@code ForeignKey.of(artistId, ArtistTable.ARTIST.id)}. */
    static CodeBlock foreignKey(CodeBlock own, KeyModel target) {
        List<String> keys = PathCode.names(target);
        CodeBlock referred = keys.size() == 1
                ? CodeBlock.of(
                        "$T.$N.$N", target.names().table(), target.names().constant(), keys.get(0))
                : PathCode.of(target, keys);
        return CodeBlock.of("$T.of($L, $L)", RuntimeTypes.FOREIGN_KEY, own, referred);
    }

    // new Unique("", List.of(artistId, title))
    private static CodeBlock unique(ConstraintModel unique) {
        return CodeBlock.of("new $T($S, $L)", RuntimeTypes.UNIQUE, unique.name(), PathCode.own(unique.columns()));
    }

    // new Index("", List.of(artistId), false)
    private static CodeBlock index(ConstraintModel index) {
        return CodeBlock.of(
                "new $T($S, $L, $L)",
                RuntimeTypes.INDEX,
                index.name(),
                PathCode.own(index.columns()),
                index.isUnique());
    }

    // new Check("", "quantity > 0")
    private static CodeBlock check(CheckModel check) {
        return CodeBlock.of("new $T($S, $S)", RuntimeTypes.CHECK, check.name(), check.sql());
    }

    // @Override
    // public String comment() {
    //   return "What a shop sells.";
    // }
    private static MethodSpec comment(String comment) {
        return MethodSpec.methodBuilder("comment")
                .addAnnotation(Override.class)
                .addModifiers(PUBLIC)
                .returns(String.class)
                .addStatement("return $S", comment)
                .build();
    }
}
