package bad;

class StopKey {}
