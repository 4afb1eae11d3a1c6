package dev.alkahest.session;

import dev.alkahest.schema.MetaData;
import java.util.List;

/**
 * What all factories of the same classes share, however their sessions behave: it is worked out once.
 *
 * @param mappings the classes
 * @param flushOrder the order in which they are saved
 * @param flushOrderByTable the same where classes of one table are saved together
 * @param metadata their tables
 * @param keyBlocks the keys that were taken from sequences and not used up
 */
record FactoryParts(
        Mappings mappings,
        List<FlushOrder.Group> flushOrder,
        List<FlushOrder.Group> flushOrderByTable,
        MetaData metadata,
        KeyBlocks keyBlocks) {

    static FactoryParts of(Mappings mappings) {
        return new FactoryParts(
                mappings,
                FlushOrder.of(mappings),
                FlushOrder.byTable(mappings),
                MappedTables.of(mappings),
                new KeyBlocks());
    }
}
