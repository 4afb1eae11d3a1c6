package dev.alkahest.examples.guide;

import dev.alkahest.type.JsonCodec;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

// guide: json-codec
final class TitlesCodec implements JsonCodec<List<String>> { // better: call the JSON library you have

    private static final Pattern TITLE = Pattern.compile("\"([^\"]*)\"");

    @Override
    public String write(List<String> titles) {
        return titles.stream().map(title -> '"' + title + '"').collect(Collectors.joining(", ", "[", "]"));
    }

    @Override
    public List<String> read(String json) {
        List<String> titles = new ArrayList<>();
        TITLE.matcher(json).results().forEach(found -> titles.add(found.group(1)));
        return titles;
    }
}
// end
