package base;

import dev.alkahest.type.Converter;

public class PenConverter implements Converter<Pen, String> {

    @Override
    public String toColumn(Pen pen) {
        return pen.name();
    }

    @Override
    public Pen toAttribute(String stored) {
        return new Pen(stored);
    }
}
