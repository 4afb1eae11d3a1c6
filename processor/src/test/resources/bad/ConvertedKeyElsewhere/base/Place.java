package base;

public enum Place {
    HALL("h");

    final String code;

    Place(String code) {
        this.code = code;
    }
}
