package dev.alkahest.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The classes that are generated for an entity, in its package.
 *
 * @param entity the entity
 * @param base what their names begin with: {@code Article}; {@code OrderLine} for a class {@code Line} in {@code Order}
 */
public record GeneratedNames(ClassName entity, String base) {

    /** Returns the names for an entity. */
    public static GeneratedNames of(EntityDeclaration entity) {
        return of(ClassName.get(entity.element()));
    }

    /** Returns the names for an entity. */
    public static GeneratedNames of(ClassName entity) {
        return new GeneratedNames(entity, String.join("", entity.simpleNames()));
    }

    /** Returns e.g. {@code ArticleTable}. */
    public ClassName table() {
        return named("Table");
    }

    /** Returns e.g. {@code ArticleMapper}. */
    public ClassName mapper() {
        return named("Mapper");
    }

    /** Returns e.g. {@code ArticleIdentityMap}. */
    public ClassName identityMap() {
        return named("IdentityMap");
    }

    /** Returns e.g. {@code ArticleSnapshot}. */
    public ClassName snapshot() {
        return named("Snapshot");
    }

    /** Returns e.g. {@code ArticleKey}, which there is for composite keys. */
    public ClassName key() {
        return named("Key");
    }

    /** Returns e.g. {@code AlbumBuilder}. */
    public ClassName builder() {
        return named("Builder");
    }

    /** Returns e.g. {@code AddressColumns}, which there is for an embeddable class. */
    public ClassName columns() {
        return named("Columns");
    }

    /** Returns e.g. {@code AddressEmbedding}, which there is for an embeddable class. */
    public ClassName embedding() {
        return named("Embedding");
    }

    /** Returns e.g. {@code AnimalHierarchy}, which there is for the topmost class of a hierarchy. */
    public ClassName hierarchy() {
        return named("Hierarchy");
    }

    /** Returns those of an entity, each with its qualified name after what it is. */
    public static Map<String, String> described(EntityDeclaration entity) {
        GeneratedNames names = of(entity);
        if (EntityReader.isEmbeddable(entity.element())) {
            return Map.of(
                    "columns class",
                    names.columns().canonicalName(),
                    "embedding",
                    names.embedding().canonicalName());
        }
        boolean isRoot = entity.parent().isEmpty();
        Map<String, String> described = new LinkedHashMap<>();
        described.put("table", names.table().canonicalName());
        described.put("mapper", names.mapper().canonicalName());
        if (isRoot) {
            described.put("identity map", names.identityMap().canonicalName());
        }
        if (!entity.isInHierarchy() || !entity.isAbstract()) {
            described.put("snapshot", names.snapshot().canonicalName());
        }
        if (entity.hasBuilder()) {
            described.put("builder", names.builder().canonicalName());
        }
        if (isRoot && entity.keyColumns().size() > 1) {
            described.put("key", names.key().canonicalName());
        }
        if (isRoot && entity.isInHierarchy()) {
            described.put("hierarchy", names.hierarchy().canonicalName());
        }
        return described;
    }

    /** Returns the name of the one table instance everybody starts from, e.g. {@code ARTICLE}. */
    public String constant() {
        return Naming.constant(base);
    }

    private ClassName named(String suffix) {
        return ClassName.get(entity.packageName(), base + suffix);
    }
}
