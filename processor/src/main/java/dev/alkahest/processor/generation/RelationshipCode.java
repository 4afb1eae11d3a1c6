package dev.alkahest.processor.generation;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.alkahest.annotation.Cascade;
import dev.alkahest.annotation.Fetch;
import dev.alkahest.processor.model.Access;
import dev.alkahest.processor.model.AttributeModel;
import dev.alkahest.processor.model.ColumnModel;
import dev.alkahest.processor.model.EntityModel;
import dev.alkahest.processor.model.GeneratedNames;
import dev.alkahest.processor.model.KeyModel;
import dev.alkahest.processor.model.MapKeyModel;
import dev.alkahest.processor.model.Naming;
import dev.alkahest.processor.model.OrderTerm;
import dev.alkahest.processor.model.PositionModel;
import dev.alkahest.processor.model.RelationshipModel;
import dev.alkahest.processor.model.SharedAttributeModel;
import dev.alkahest.processor.model.TableMethodModel;
import dev.alkahest.processor.model.ValueModel;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The code of the constants that describe relationships. */
final class RelationshipCode {

    private RelationshipCode() {}

    // static final ToMany<Artist, Album> ALBUMS = ToMany.list(
    //     ArtistTable.ARTIST,
    //     "albums",
    //     artist -> artist.albums,
    //     (artist, albums) -> artist.albums = albums,
    //     AlbumTable.ALBUM,
    //     RelationshipOptions.NONE.backPopulates("artist").saveUpdate().merge());
    static FieldSpec constant(EntityModel entity, RelationshipModel relationship) {
        ClassName kind = relationship.isToMany() ? RuntimeTypes.TO_MANY : RuntimeTypes.TO_ONE;
        KeyModel target = relationship.target();
        CodeBlock code = relationship
                .inheritedFrom()
                .map(superclass -> inherited(kind, relationship, superclass))
                .orElseGet(() -> declared(kind, entity, relationship));
        return FieldSpec.builder(
                        ParameterizedTypeName.get(
                                kind, entity.type(), target.names().entity()),
                        relationship.constant(),
                        STATIC,
                        FINAL)
                .addJavadoc(javadoc(entity, relationship))
                .initializer(code)
                .build();
    }

    /** {@code ToOne.inherited(AnimalTable.ANIMAL, "owner")}. */
    private static CodeBlock inherited(ClassName kind, RelationshipModel relationship, GeneratedNames superclass) {
        return CodeBlock.of(
                "$T.inherited($T.$N, $S)", kind, superclass.table(), superclass.constant(), relationship.name());
    }

    private static CodeBlock declared(ClassName kind, EntityModel entity, RelationshipModel relationship) {
        KeyModel target = relationship.target();
        CodeBlock.Builder call = CodeBlock.builder()
                .add("$T.$L(", kind, factory(relationship))
                .add("$>$>\n$T.$N", entity.names().table(), entity.names().constant())
                .add(",\n$S", relationship.name())
                .add(",\n$L", getter(entity, relationship))
                .add(",\n$L", setter(entity, relationship))
                .add(",\n$T.$N", target.names().table(), target.names().constant());
        if (!relationship.isToMany()) {
            call.add(",\n$L", columns(entity, relationship));
        }
        relationship.options().mapKey().ifPresent(key -> call.add(",\n$L", mapKey(target, key)));
        relationship
                .association()
                .ifPresent(association -> call.add(",\n$L", AssociationCode.seenFromEnd(association)));
        call.add(",\n$L)", options(entity, relationship));
        relationship.options().position().ifPresent(position -> call.add("\n$L", positionedBy(target, position)));
        relationship.shared().forEach(shared -> call.add("\n$L", sharing(entity, shared)));
        return call.add("$<$<").build();
    }

    // .sharing(new SharedAttribute<>(
    //     0,
    //     InvoiceLineTable.INVOICE_LINE.invoiceId,
    //     "invoiceId",
    //     invoiceLine -> invoiceLine.invoiceId,
    //     (invoiceLine, invoiceId) -> invoiceLine.invoiceId = invoiceId))
    private static CodeBlock sharing(EntityModel entity, SharedAttributeModel shared) {
        ValueModel value = shared.value();
        return CodeBlock.of(
                ".sharing(new $T<>($>$>\n$L,\n$T.$N.$N,\n$S,\n$L,\n$L))$<$<",
                RuntimeTypes.SHARED_ATTRIBUTE,
                shared.part(),
                entity.names().table(),
                entity.names().constant(),
                value.column().property(),
                value.name(),
                getter(entity, value),
                setter(entity, value));
    }

    /** {@code .positionedBy((track, position) -> track.position = position)}. */
    private static CodeBlock positionedBy(KeyModel target, PositionModel position) {
        NameAllocator names = new NameAllocator();
        String member = names.newName(Naming.camelCase(target.names().entity().simpleName()));
        String index = names.newName("index");
        return CodeBlock.of(
                ".positionedBy(($N, $N) -> $L)",
                member,
                index,
                AccessCode.write(member, position.name(), position.access(), CodeBlock.of("$N", index)));
    }

    /** {@code new MapKey<>("keyword", note -> note.keyword)}. */
    private static CodeBlock mapKey(KeyModel target, MapKeyModel key) {
        String member = new NameAllocator()
                .newName(Naming.camelCase(target.names().entity().simpleName()));
        return CodeBlock.of(
                "new $T<>($S, $N -> $L)",
                RuntimeTypes.MAP_KEY,
                key.name(),
                member,
                AccessCode.read(member, key.name(), key.access()));
    }

    private static String factory(RelationshipModel relationship) {
        return switch (relationship.shape()) {
            case PLAIN -> "plain";
            case REF -> "ref";
            case LIST -> "list";
            case SET -> "set";
            case MAP -> "map";
            case WRITE_ONLY -> "writeOnly";
            case OTHER -> throw new IllegalArgumentException(relationship.name() + " is no relationship");
        };
    }

    /** The type of the attribute: {@code Artist}, {@code Ref<Artist>}, {@code List<Album>}. */
    static TypeName attributeType(RelationshipModel relationship) {
        ClassName target = relationship.target().names().entity();
        return switch (relationship.shape()) {
            case REF -> ParameterizedTypeName.get(RuntimeTypes.REF, target);
            case LIST -> ParameterizedTypeName.get(ClassName.get(List.class), target);
            case SET -> ParameterizedTypeName.get(ClassName.get(Set.class), target);
            case MAP ->
                ParameterizedTypeName.get(
                        ClassName.get(Map.class),
                        relationship.options().mapKey().orElseThrow().type(),
                        target);
            case WRITE_ONLY -> ParameterizedTypeName.get(RuntimeTypes.WRITE_ONLY_COLLECTION, target);
            default -> target;
        };
    }

    /** {@code artist -> artist.albums} or {@code Track::getAlbum}. */
    private static CodeBlock getter(EntityModel entity, AttributeModel attribute) {
        if (isBean(attribute.access())) {
            return CodeBlock.of("$T::$N", entity.type(), ((Access.Accessors) attribute.access()).getter());
        }
        String object = new NameAllocator().newName(Variables.nameFor(entity));
        return CodeBlock.of("$N -> $L", object, AccessCode.read(object, attribute));
    }

    /** {@code (artist, albums) -> artist.albums = albums} or {@code Track::setAlbum}. */
    private static CodeBlock setter(EntityModel entity, AttributeModel attribute) {
        if (isBean(attribute.access())) {
            return CodeBlock.of("$T::$N", entity.type(), ((Access.Accessors) attribute.access()).setter());
        }
        NameAllocator names = new NameAllocator();
        String object = names.newName(Variables.nameFor(entity));
        String value = names.newName(attribute.name());
        return CodeBlock.of(
                "($N, $N) -> $L", object, value, AccessCode.write(object, attribute, CodeBlock.of("$N", value)));
    }

    /** Where both accessors have the same name, a method reference could mean either. */
    private static boolean isBean(Access access) {
        return access instanceof Access.Accessors accessors
                && !accessors.getter().equals(accessors.setter());
    }

    private static CodeBlock columns(EntityModel entity, RelationshipModel relationship) {
        return PathCode.of(
                entity.key(),
                relationship.columns().stream().map(ColumnModel::property).toList());
    }

    /** {@code RelationshipOptions.NONE.backPopulates("artist").saveUpdate().merge()}. */
    private static CodeBlock options(EntityModel entity, RelationshipModel relationship) {
        RelationshipModel.Options options = relationship.options();
        CodeBlock.Builder code = CodeBlock.builder().add("$T.NONE", RuntimeTypes.RELATIONSHIP_OPTIONS);
        options.joinCondition().ifPresent(method -> code.add("$Z.viewed($L)", viewed(entity, relationship, method)));
        if (!options.backPopulates().isEmpty()) {
            code.add("$Z.backPopulates($S)", options.backPopulates());
        }
        Set<Cascade> cascades = options.cascades();
        addCascade(code, cascades, Cascade.SAVE_UPDATE, "saveUpdate");
        addCascade(code, cascades, Cascade.MERGE, "merge");
        addCascade(code, cascades, Cascade.REFRESH_EXPIRE, "refreshExpire");
        addCascade(code, cascades, Cascade.EXPUNGE, "expunge");
        addCascade(code, cascades, Cascade.DELETE, "delete");
        if (cascades.contains(Cascade.DELETE_ORPHAN)) {
            code.add("$Z.deleteOrphan()");
        }
        if (options.postUpdate()) {
            code.add("$Z.postUpdate()");
        }
        if (options.passiveDeletes()) {
            code.add("$Z.passiveDeletes()");
        }
        if (options.fetch() != Fetch.LAZY) {
            code.add("$Z.loading($T.$L)", RuntimeTypes.LOADING, options.fetch());
        }
        if (!options.orderBy().isEmpty()) {
            code.add("$Z.orderBy($L)", orderBy(relationship.target(), options.orderBy()));
        }
        return code.build();
    }

    /** {@code CustomerTable.CUSTOMER, OrderTable.ORDER, Customer::openOrders}. */
    private static CodeBlock viewed(EntityModel entity, RelationshipModel relationship, TableMethodModel method) {
        KeyModel target = relationship.target();
        return CodeBlock.of(
                "$T.$N,$W$T.$N,$W$T::$N",
                entity.names().table(),
                entity.names().constant(),
                target.names().table(),
                target.names().constant(),
                method.declaringType(),
                method.name());
    }

    private static void addCascade(CodeBlock.Builder code, Set<Cascade> cascades, Cascade cascade, String method) {
        if (cascades.contains(cascade) || cascades.contains(Cascade.ALL)) {
            code.add("$Z.$L()", method);
        }
    }

    private static CodeBlock orderBy(KeyModel target, List<OrderTerm> terms) {
        return terms.stream()
                .map(term -> CodeBlock.of(
                        "$T.$N.$N.$L()$L",
                        target.names().table(),
                        target.names().constant(),
                        term.attribute(),
                        term.descending() ? "desc" : "asc",
                        term.nullsLast() ? ".nullsLast()" : ""))
                .collect(CodeBlock.joining(",$W"));
    }

    private static CodeBlock javadoc(EntityModel entity, RelationshipModel relationship) {
        String owner = Naming.words(entity.type().simpleName());
        CodeBlock target =
                CodeBlock.of("{@link $T}", relationship.target().names().entity());
        CodeBlock sentence = switch (relationship.direction()) {
            case MANY_TO_ONE, ONE_TO_ONE ->
                CodeBlock.of(
                        relationship.columns().size() == 1
                                ? "the $L that {@code $L} refers to"
                                : "the $L that {@code $L} refer to",
                        target,
                        relationship.columns().stream().map(ColumnModel::name).collect(Collectors.joining(", ")));
            case ONE_TO_ONE_INVERSE ->
                CodeBlock.of(
                        "the $L whose {@code $L} is the $L",
                        target,
                        relationship.options().backPopulates(),
                        owner);
            case ONE_TO_MANY ->
                CodeBlock.of(
                        "every $L whose {@code $L} is the $L",
                        target,
                        relationship.options().backPopulates(),
                        owner);
            case VIEW ->
                CodeBlock.of(
                        relationship.isToMany()
                                ? "every $L that a condition relates to the $L"
                                : "the $L that a condition relates to the $L",
                        target,
                        owner);
            case MANY_TO_MANY ->
                CodeBlock.of(
                        "every $L that {@code $L} links to the $L",
                        target,
                        relationship.association().orElseThrow().name(),
                        owner);
        };
        return CodeBlock.of("{@link $T#$L}: $L.\n", relationship.declaringType(), relationship.name(), sentence);
    }
}
