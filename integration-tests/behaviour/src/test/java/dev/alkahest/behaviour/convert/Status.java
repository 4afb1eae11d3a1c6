package dev.alkahest.behaviour.convert;

enum Status {
    OPEN("O"),
    PAID("P");

    private final String code;

    Status(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
