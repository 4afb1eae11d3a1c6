package convertedkeys;

import dev.alkahest.type.Converter;

final class FlagConverter implements Converter<Boolean, String> {

    @Override
    public String toColumn(Boolean flag) {
        return flag ? "yes" : "no";
    }

    @Override
    public Boolean toAttribute(String stored) {
        return stored.equals("yes");
    }
}
