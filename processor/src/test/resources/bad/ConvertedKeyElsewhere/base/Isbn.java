package base;

public record Isbn(String text) {}
