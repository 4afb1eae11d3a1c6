package dev.alkahest.behaviour.convert;

/** Its superclass says that it stores letters, and only it says of what. */
final class YesNo extends Letters<Boolean> {

    @Override
    public String toColumn(Boolean value) {
        return value ? "yes" : "no";
    }

    @Override
    public Boolean toAttribute(String stored) {
        return stored.equals("yes");
    }
}
