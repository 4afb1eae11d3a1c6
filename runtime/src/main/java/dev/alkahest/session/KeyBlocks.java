package dev.alkahest.session;

import dev.alkahest.engine.Engine;
import dev.alkahest.sql.Sequence;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

/** The blocks of keys a factory has taken from sequences and not used up. Thread-safe. */
final class KeyBlocks {

    private final Map<Source, Block> blocks = new ConcurrentHashMap<>();

    /** Returns the next key of a sequence whose increment is the block size; asks for a block when there is none left. */
    long next(Engine engine, Sequence sequence, int size, LongSupplier firstOfBlock) {
        return blocks.computeIfAbsent(new Source(engine, sequence), any -> new Block())
                .next(size, firstOfBlock);
    }

    private record Source(Engine engine, Sequence sequence) {}

    private static final class Block {

        private final ReentrantLock lock = new ReentrantLock();
        private long next;
        private long end;

        long next(int size, LongSupplier firstOfBlock) {
            lock.lock();
            try {
                if (next == end) {
                    next = firstOfBlock.getAsLong();
                    end = next + size;
                }
                return next++;
            } finally {
                lock.unlock();
            }
        }
    }
}
