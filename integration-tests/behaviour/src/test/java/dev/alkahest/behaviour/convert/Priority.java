package dev.alkahest.behaviour.convert;

enum Priority {
    LOW(10),
    HIGH(90);

    final int level;

    Priority(int level) {
        this.level = level;
    }
}
