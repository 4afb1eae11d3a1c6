package dev.alkahest.processor.model;

import com.palantir.javapoet.ClassName;
import dev.alkahest.annotation.Column;
import dev.alkahest.processor.model.ValueModel.Role;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Makes the models of embeddable classes, and of the attributes that hold their values. */
public final class EmbeddedModelBuilder {

    private final AccessReader access;
    private final ConstructorReader constructors;

    /** Makes models of classes of one compilation. */
    public EmbeddedModelBuilder(AccessReader access, ConstructorReader constructors) {
        this.access = access;
        this.constructors = constructors;
    }

    /** Returns the model of an embeddable class that keeps all rules. */
    public EmbeddableModel build(EntityDeclaration embeddable) {
        List<AttributeModel> attributes = embeddable.fields().stream()
                .map(field -> embeddable
                        .embedded(field)
                        .<AttributeModel>map(nested -> build(embeddable, nested, nested.columns(), ""))
                        .orElseGet(() -> value(
                                embeddable,
                                field,
                                new EmbeddedColumn(
                                        field.name(), field, field.columnName(), List.of(field.use(Column.class))))))
                .toList();
        return new EmbeddableModel(
                GeneratedNames.of(embeddable),
                ModelBuilder.isPublic(embeddable.element()),
                MapperConstants.ofEmbeddable().rename(attributes, ""),
                new ConstructorModel(constructors.parameters(embeddable)),
                isImmutable(embeddable));
    }

    /** Returns the model of an attribute of an entity; a row of another class may leave its columns NULL. */
    EmbeddedModel build(EntityDeclaration owner, EmbeddedDeclaration embedded) {
        boolean leftNull = owner.isLeftNull(embedded.field());
        EmbeddedModel model = build(owner, embedded, embedded.columns(), "");
        return leftNull ? model.withColumns(ColumnModel::asNullable) : model;
    }

    private EmbeddedModel build(
            EntityDeclaration owner, EmbeddedDeclaration embedded, List<EmbeddedColumn> columns, String way) {
        EntityDeclaration type = embedded.embeddable().orElseThrow();
        String path = way + embedded.name() + ".";
        return new EmbeddedModel(
                embedded.name(),
                ClassName.get(embedded.field().declaringClass()),
                access.accessTo(embedded.field(), owner).orElseThrow(),
                GeneratedNames.of(type),
                isImmutable(type),
                type.fields().stream()
                        .map(field -> type.embedded(field)
                                .<AttributeModel>map(nested -> build(type, nested, columns, path))
                                .orElseGet(() -> value(type, field, at(path + field.name(), columns))))
                        .toList());
    }

    private static EmbeddedColumn at(String path, List<EmbeddedColumn> columns) {
        return columns.stream()
                .filter(column -> column.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private ValueModel value(EntityDeclaration owner, FieldDeclaration field, EmbeddedColumn column) {
        return new ValueModel(
                field.name(),
                ClassName.get(field.declaringClass()),
                access.accessTo(field, owner).orElseThrow(),
                Role.DATA,
                new ColumnModel(
                        column.name(),
                        column.path(),
                        Naming.constant(Naming.camelCase(column.path())),
                        ColumnType.of(field).withLength(column.saying("length").number("length")),
                        column.saying("nullable").flag("nullable"),
                        column.saying("unique").flag("unique"),
                        false,
                        column.saying("defaultValue").string("defaultValue"),
                        "",
                        column.saying("comment").string("comment")));
    }

    /** Returns whether the value of an attribute can change in place. */
    public static boolean canChange(EntityDeclaration owner, FieldDeclaration field) {
        return owner.embedded(field)
                .map(embedded ->
                        embedded.embeddable().filter(type -> !isImmutable(type)).isPresent())
                .orElseGet(() -> canChange(field));
    }

    /** A value that has no part that can change needs no copy. */
    private static boolean isImmutable(EntityDeclaration type) {
        return type.fields().stream().allMatch(field -> field.is(Modifier.FINAL))
                && type.columns().stream().noneMatch(EmbeddedModelBuilder::canChange)
                && type.embedded().stream()
                        .flatMap(nested -> nested.embeddable().stream())
                        .allMatch(EmbeddedModelBuilder::isImmutable);
    }

    private static boolean canChange(FieldDeclaration field) {
        return field.conversion()
                .map(conversion -> conversion instanceof ArrayDeclaration
                        || conversion instanceof ConverterDeclaration converter && converter.copies())
                .orElseGet(() -> ColumnKind.of(field.type())
                        .filter(kind -> kind == ColumnKind.BYTES)
                        .isPresent());
    }
}
