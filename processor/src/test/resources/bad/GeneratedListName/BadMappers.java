package bad;

class BadMappers {}
