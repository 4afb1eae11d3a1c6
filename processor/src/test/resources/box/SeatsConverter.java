package box;

import dev.alkahest.type.Converter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

final class SeatsConverter implements Converter<List<Integer>, String> {

    @Override
    public String toColumn(List<Integer> seats) {
        return String.join(",", seats.stream().map(String::valueOf).toList());
    }

    @Override
    public List<Integer> toAttribute(String stored) {
        return new ArrayList<>(Arrays.stream(stored.split(",")).map(Integer::valueOf).toList());
    }

    @Override
    public List<Integer> copy(List<Integer> seats) {
        return new ArrayList<>(seats);
    }
}
