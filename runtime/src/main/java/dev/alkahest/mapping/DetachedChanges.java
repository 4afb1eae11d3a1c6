package dev.alkahest.mapping;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What other objects have done to the relationships of an object that no session listened to, and that the object itself can't show:
 * the session that takes it next follows it. Not thread-safe.
 *
 * @param <E> the object
 */
public final class DetachedChanges<E> {

    private @Nullable Object stamp;
    private final List<Object> parted = new ArrayList<>(1);
    private final List<Heard<E, ?>> heard = new ArrayList<>(1);

    /** Makes changes that are none yet, which stand in place of the entry's stamp. */
    DetachedChanges(@Nullable Object stamp) {
        this.stamp = stamp;
    }

    /** Returns the stamp in whose place they stand. */
    @Nullable
    Object stamp() {
        return stamp;
    }

    /** Stamps the entry that they stand in. */
    void stamp(Object mark) {
        stamp = mark;
    }

    /** Puts earlier changes before these. */
    void follow(DetachedChanges<E> earlier) {
        parted.addAll(0, earlier.parted);
        heard.addAll(0, earlier.heard);
    }

    /** Notes what the object has let go of: a row may still tell of the pair. */
    void parted(Object former) {
        parted.add(former);
    }

    /** Returns what the object has let go of. */
    public List<Object> parted() {
        return parted;
    }

    /** Notes what the other side has done to a plain attribute, which the user may have set before, and may set again. */
    <T> void heard(ToOne<E, T> attribute, @Nullable T former, @Nullable T next) {
        heard.add(new Heard<>(attribute, former, next));
    }

    /** Returns what the other sides have done to plain attributes, in that order. */
    public List<Heard<E, ?>> heard() {
        return heard;
    }

    /**
     * What the other side has done to a plain attribute.
     *
     * @param attribute the attribute
     * @param former what has let go of the object, if it was what had it; null for whatever had it
     * @param next what has it now; null for nothing
     */
    public record Heard<E, T>(
            ToOne<E, T> attribute,
            @Nullable T former,
            @Nullable T next) {}
}
