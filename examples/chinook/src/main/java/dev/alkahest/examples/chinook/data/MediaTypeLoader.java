package dev.alkahest.examples.chinook.data;

import dev.alkahest.examples.chinook.model.MediaType;
import dev.alkahest.session.Session;

/** Loads media types. */
final class MediaTypeLoader implements RowLoader {

    @Override
    public void load(CsvRow row, Session session) {
        MediaType mediaType = new MediaType();
        mediaType.id = row.id("MediaTypeId");
        mediaType.name = row.text("Name");
        session.add(mediaType);
    }
}
