package dev.alkahest.behaviour.keys.kinds;

import dev.alkahest.type.Converter;
import java.nio.ByteBuffer;

/** Stores a serial as bytes. */
final class SerialConverter implements Converter<Serial, byte[]> {

    @Override
    public byte[] toColumn(Serial serial) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(serial.number).array();
    }

    @Override
    public Serial toAttribute(byte[] stored) {
        return new Serial(ByteBuffer.wrap(stored).getInt());
    }
}
