package dev.alkahest.processor.model;

/** How generated code, which lives in the entity's package, reads and writes an attribute. */
public sealed interface Access {

    /** Returns whether only a constructor can set it. */
    default boolean isReadOnly() {
        return this instanceof Getter || this instanceof FinalField;
    }

    /**
     * By the key of what a relationship refers to: {@code InvoiceTable.INVOICE.mapper().keyOrNull(line.invoice)}.
     *
     * @param relationship the attribute that refers to it
     * @param holder how that is read
     * @param target the key of the class it refers to
     * @param part which part of that, counted from 0
     */
    record Referred(String relationship, Access holder, KeyModel target, int part) implements Access {}

    /** By its field, which only a constructor has set: {@code country.code}. */
    record FinalField(String field) implements Access {}

    /** By its field: {@code article.title}. */
    record Direct(String field) implements Access {}

    /** By a method that reads; what a constructor has set, nobody writes: {@code address.city()}. */
    record Getter(String getter) implements Access {}

    /** By methods: {@code article.getTitle()} and {@code article.setTitle(title)}. */
    record Accessors(String getter, String setter) implements Access {}
}
