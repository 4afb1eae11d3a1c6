package box;

enum Zone {
    FLOOR('F'),
    BALCONY('B');

    final char letter;

    Zone(char letter) {
        this.letter = letter;
    }
}
