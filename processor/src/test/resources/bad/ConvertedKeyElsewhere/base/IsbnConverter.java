package base;

import dev.alkahest.type.Converter;

class IsbnConverter implements Converter<Isbn, String> {

    @Override
    public String toColumn(Isbn isbn) {
        return isbn.text();
    }

    @Override
    public Isbn toAttribute(String stored) {
        return new Isbn(stored);
    }
}
