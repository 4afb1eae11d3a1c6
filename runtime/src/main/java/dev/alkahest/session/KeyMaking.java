package dev.alkahest.session;

import dev.alkahest.InvalidStateException;
import dev.alkahest.mapping.EntityMapper;
import dev.alkahest.mapping.KeyGeneration;
import dev.alkahest.mapping.KeyGenerator;
import dev.alkahest.mapping.ToOne;
import dev.alkahest.sql.Column;
import dev.alkahest.sql.Sequence;
import dev.alkahest.type.ConvertedType;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.List;

/** Makes the keys that are known before the INSERT: those of a generator, and blocks of a sequence. */
final class KeyMaking<E> {

    private final SessionContext context;
    private final MappedEntity<E> entity;
    private final boolean hasTimes;

    KeyMaking(SessionContext context, MappedEntity<E> entity) {
        this.context = context;
        this.entity = entity;
        this.hasTimes = entity.mapper().table().primaryKey().stream().anyMatch(KeyMaking::isTime);
    }

    /** Gives an object without a key one, unless the database is to make it. */
    void make(E object) {
        if (hasTimes) {
            refuseNanoseconds(entity.mapper(), object);
        }
        KeyGeneration generation = entity.mapper().keyGeneration();
        if (generation.kind() == KeyGeneration.Kind.IDENTITY || entity.mapper().key(object) != null) {
            return;
        }
        if (generation.kind() == KeyGeneration.Kind.NONE) {
            requireTargets(object);
            throw new InvalidStateException(
                    "The new " + entity.name() + " has no key, and nobody makes one: set its key"
                            + " before it is saved" + (isComposite() ? "." : ", or mark it with @Generated."));
        }
        KeyGenerator<?> generator = generation.generator();
        set(entity.mapper(), object, generator == null ? next(generation) : made(generator));
    }

    /** Refuses an object whose key is to be that of another, which is missing. */
    private void requireTargets(E object) {
        for (ToOne<E, ?> relationship : entity.toOnes()) {
            if (relationship.isInKey() && relationship.referredKey(object) == null) {
                throw new InvalidStateException("The new " + entity.name() + " has no key, as " + relationship
                        + " refers to nothing. Set it before the object is saved.");
            }
        }
    }

    private Object made(KeyGenerator<?> generator) {
        Object key = generator.next();
        if (key == null) {
            throw new InvalidStateException("The new " + entity.name() + " has no key, and "
                    + generator.getClass().getSimpleName() + " made null. A generator must return a key.");
        }
        return key;
    }

    /** Refuses a time that comes back as another: its row would be read as another object beside the one that was saved. */
    private <K> void refuseNanoseconds(EntityMapper<E, K> mapper, E object) {
        K key = mapper.key(object);
        if (key == null) {
            return;
        }
        List<Column<?>> columns = mapper.table().primaryKey();
        List<Object> parts = mapper.keyValues(key);
        for (int part = 0; part < parts.size(); part++) {
            if (isTime(columns.get(part))
                    && parts.get(part) instanceof Temporal time
                    && time.isSupported(ChronoField.NANO_OF_SECOND)
                    && time.get(ChronoField.NANO_OF_SECOND) % 1000 != 0) {
                throw new InvalidStateException("The key of the new " + entity.name()
                        + " has nanoseconds in its column "
                        + columns.get(part).name() + ", and databases keep microseconds: it would not be found again."
                        + " Set it to time.truncatedTo(ChronoUnit.MICROS).");
            }
        }
    }

    /** What is converted is stored as the user's converter says. */
    private static boolean isTime(Column<?> column) {
        return Temporal.class.isAssignableFrom(column.type().javaType()) && !(column.type() instanceof ConvertedType);
    }

    private boolean isComposite() {
        return entity.mapper().table().primaryKey().size() > 1;
    }

    @SuppressWarnings("unchecked") // the processor allows a generation only for keys of its type
    private static <E, K> void set(EntityMapper<E, K> mapper, E object, Object key) {
        mapper.setKey(object, (K) key);
    }

    private Object next(KeyGeneration generation) {
        Sequence sequence =
                entity.mapper().table().primaryKey().get(0).sequence().orElseThrow();
        long key = context.factory()
                .keyBlocks()
                .next(entity.engine(), sequence, generation.block(), () -> firstOfBlock(sequence));
        return entity.statements().boxedKey(key);
    }

    private long firstOfBlock(Sequence sequence) {
        String sql = entity.dialect()
                .nextKeys(sequence.name())
                .orElseThrow(() -> new InvalidStateException(
                        "The key of " + entity.name() + " comes from the sequence " + sequence.name() + ", and "
                                + entity.dialect().name() + " has no sequences. Use "
                                + (entity.sharesKeysOfOtherTables() ? "a UUID." : "@Generated(IDENTITY).")));
        return context.connection(entity).query(sql, statement -> {}, rows -> {
            rows.next();
            return rows.getLong(1);
        });
    }
}
