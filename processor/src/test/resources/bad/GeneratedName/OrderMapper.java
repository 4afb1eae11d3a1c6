package bad;

class OrderMapper {}
