package convertedkeys.base;

public record Isbn(String text) {}
