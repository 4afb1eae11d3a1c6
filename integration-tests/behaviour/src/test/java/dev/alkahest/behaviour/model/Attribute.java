package dev.alkahest.behaviour.model;

import dev.alkahest.mapping.Holder;
import dev.alkahest.mapping.Ref;
import dev.alkahest.mapping.WriteOnlyCollection;
import dev.alkahest.session.Session;
import dev.alkahest.sql.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One end of a relationship, with access to it in the objects. */
abstract class Attribute {

    final Kind owner;
    final String name;

    /** Leads from the owner, in queries and options. */
    final Table path;

    private Relation relation;

    private Attribute(Kind owner, Table path) {
        this(owner, path, path.path().orElseThrow().relationship());
    }

    private Attribute(Kind owner, Table path, String name) {
        this.owner = owner;
        this.path = path;
        this.name = name;
    }

    void belongsTo(Relation both) {
        relation = both;
    }

    Relation relation() {
        return relation;
    }

    Attribute other() {
        return relation.down == this ? relation.up : relation.down;
    }

    /** Returns whether the class has no such attribute, as the relationship is known to its other end alone. */
    boolean isAbsent() {
        return this instanceof Absent;
    }

    /** Returns whether this end has the foreign key. */
    boolean hasForeignKey() {
        return relation.up == this && !relation.isPairs();
    }

    /** Returns whether it is a list whose order the rows keep. */
    boolean keepsOrder() {
        return relation.keepsOrder(this);
    }

    boolean isToOne() {
        return this instanceof ToOne;
    }

    boolean isMap() {
        return this instanceof Keyed;
    }

    /** Returns whether the session hears at once when it is changed. */
    abstract boolean isHeard();

    /** Returns whether reading it sends nothing. */
    abstract boolean isLoaded(Item object);

    /** Returns what it refers to, loading it where it is not. */
    abstract List<Item> get(Item object);

    /** Returns what it refers to, asking a session where it never loads that. */
    List<Item> get(Session session, Item object) {
        return get(object);
    }

    /** Returns whether it takes and gives up members without ever loading them. */
    boolean isWriteOnly() {
        return this instanceof WriteOnly;
    }

    @Override
    public String toString() {
        return owner + "." + name;
    }

    /** The end of a relationship that the objects there know nothing of. */
    private static final class Absent extends Attribute {

        private Absent(Kind owner) {
            super(owner, owner.table(), "(nothing)");
        }

        @Override
        boolean isHeard() {
            return true;
        }

        @Override
        boolean isLoaded(Item object) {
            return false;
        }

        @Override
        List<Item> get(Item object) {
            throw new IllegalArgumentException(this + " can't be read");
        }
    }

    /** An attribute with at most one target. */
    abstract static class ToOne extends Attribute {

        private ToOne(Kind owner, Table path) {
            super(owner, path);
        }

        abstract void set(Item object, Item target);

        /** Returns the key of the target, without loading that. */
        abstract Object key(Item object);
    }

    /** An attribute with any number of targets. */
    static class ToMany extends Attribute {

        private final Function<Item, Collection<Item>> getter;
        private final BiConsumer<Item, List<Item>> replacement;
        private final BiPredicate<Item, Item> addition;

        private ToMany(
                Kind owner,
                Table path,
                Function<Item, Collection<Item>> getter,
                BiConsumer<Item, List<Item>> replacement,
                BiPredicate<Item, Item> addition) {
            super(owner, path);
            this.getter = getter;
            this.replacement = replacement;
            this.addition = addition;
        }

        /** Puts a member in, and returns whether it was not there. */
        final boolean add(Item object, Item member) {
            return addition.test(object, member);
        }

        final Collection<Item> collection(Item object) {
            return getter.apply(object);
        }

        /** Takes a member out, and returns whether it was there. */
        boolean remove(Item object, Item member) {
            return collection(object).remove(member);
        }

        /** Returns the collection where it is a list. */
        final List<Item> list(Item object) {
            return (List<Item>) collection(object);
        }

        /** Puts another collection in place of the present one. */
        final void replace(Item object, List<Item> members) {
            replacement.accept(object, members);
        }

        @Override
        boolean isHeard() {
            return true;
        }

        @Override
        boolean isLoaded(Item object) {
            return !(collection(object) instanceof Holder holder) || holder.isLoaded();
        }

        @Override
        List<Item> get(Item object) {
            return List.copyOf(collection(object));
        }
    }

    /** An attribute that has its targets under their labels. */
    static final class Keyed extends ToMany {

        private final Function<Item, Map<Integer, Item>> getter;

        private Keyed(
                Kind owner,
                Table path,
                Function<Item, Map<Integer, Item>> getter,
                BiConsumer<Item, List<Item>> replacement) {
            super(
                    owner,
                    path,
                    object -> getter.apply(object).values(),
                    replacement,
                    (object, member) -> getter.apply(object).put(((Labelled) member).label(), member) == null);
            this.getter = getter;
        }

        Map<Integer, Item> map(Item object) {
            return getter.apply(object);
        }
    }

    /** An attribute whose targets are never loaded. */
    static final class WriteOnly extends ToMany {

        private final Function<Item, WriteOnlyCollection<Item>> getter;

        private WriteOnly(
                Kind owner,
                Table path,
                Function<Item, WriteOnlyCollection<Item>> getter,
                BiConsumer<Item, List<Item>> replacement) {
            super(
                    owner,
                    path,
                    object -> {
                        throw new IllegalArgumentException(path + " can't be read");
                    },
                    replacement,
                    (object, member) -> {
                        getter.apply(object).add(member);
                        return true;
                    });
            this.getter = getter;
        }

        @Override
        boolean remove(Item object, Item member) {
            getter.apply(object).remove(member);
            return true;
        }

        @Override
        boolean isLoaded(Item object) {
            return false;
        }

        @Override
        List<Item> get(Session session, Item object) {
            return session.query(getter.apply(object)).all();
        }
    }

    static Attribute absent(Kind owner) {
        return new Absent(owner);
    }

    @SuppressWarnings("unchecked") // the model gives every attribute objects of its own class only
    static <E extends Item, T extends Item> WriteOnly writeOnly(
            Kind owner,
            Table path,
            Function<E, WriteOnlyCollection<T>> getter,
            BiConsumer<E, WriteOnlyCollection<T>> setter) {
        return new WriteOnly(
                owner,
                path,
                object -> (WriteOnlyCollection<Item>) getter.apply((E) object),
                (object, members) -> setter.accept((E) object, WriteOnlyCollection.of((List<T>) members)));
    }

    @SuppressWarnings("unchecked") // the model gives every attribute objects of its own class only
    static <E extends Item, T extends Item> ToOne plain(
            Kind owner, Table path, Function<E, T> getter, BiConsumer<E, T> setter) {
        return new ToOne(owner, path) {
            @Override
            void set(Item object, Item target) {
                setter.accept((E) object, (T) target);
            }

            @Override
            Object key(Item object) {
                T target = getter.apply((E) object);
                return target == null ? null : target.key();
            }

            @Override
            boolean isHeard() {
                return false;
            }

            @Override
            boolean isLoaded(Item object) {
                return true;
            }

            @Override
            List<Item> get(Item object) {
                T target = getter.apply((E) object);
                return target == null ? List.of() : List.of(target);
            }
        };
    }

    @SuppressWarnings("unchecked") // the model gives every attribute objects of its own class only
    static <E extends Item, T extends Item> ToOne ref(Kind owner, Table path, Function<E, Ref<T>> getter) {
        return new ToOne(owner, path) {
            @Override
            void set(Item object, Item target) {
                getter.apply((E) object).set((T) target);
            }

            @Override
            Object key(Item object) {
                return getter.apply((E) object).key();
            }

            @Override
            boolean isHeard() {
                return true;
            }

            @Override
            boolean isLoaded(Item object) {
                return getter.apply((E) object).isLoaded();
            }

            @Override
            List<Item> get(Item object) {
                T target = getter.apply((E) object).get();
                return target == null ? List.of() : List.of(target);
            }
        };
    }

    @SuppressWarnings("unchecked") // the model gives every attribute objects of its own class only
    static <E extends Item, T extends Item> ToMany list(
            Kind owner, Table path, Function<E, List<T>> getter, BiConsumer<E, List<T>> setter) {
        return new ToMany(
                owner,
                path,
                object -> (Collection<Item>) getter.apply((E) object),
                (object, members) -> setter.accept((E) object, new ArrayList<>((List<T>) members)),
                (object, member) -> getter.apply((E) object).add((T) member));
    }

    @SuppressWarnings("unchecked") // the model gives every attribute objects of its own class only
    static <E extends Item, T extends Item> ToMany set(
            Kind owner, Table path, Function<E, Set<T>> getter, BiConsumer<E, Set<T>> setter) {
        return new ToMany(
                owner,
                path,
                object -> (Collection<Item>) getter.apply((E) object),
                (object, members) -> setter.accept((E) object, new LinkedHashSet<>((List<T>) members)),
                (object, member) -> getter.apply((E) object).add((T) member));
    }

    @SuppressWarnings("unchecked") // the model gives every attribute objects of its own class only
    static <E extends Item, T extends Item> Keyed map(
            Kind owner, Table path, Function<E, Map<Integer, T>> getter, BiConsumer<E, Map<Integer, T>> setter) {
        return new Keyed(
                owner,
                path,
                object -> (Map<Integer, Item>) getter.apply((E) object),
                (object, members) -> setter.accept(
                        (E) object,
                        ((List<T>) members)
                                .stream()
                                        .collect(Collectors.toMap(
                                                member -> ((Labelled) member).label(), Function.identity()))));
    }
}
