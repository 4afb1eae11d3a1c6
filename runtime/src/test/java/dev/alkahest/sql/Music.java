package dev.alkahest.sql;

import dev.alkahest.type.ColumnTypes;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** The tables of a music store, in the shape that generated ones have. */
public final class Music {

    public static final Artist ARTIST = new Artist();
    public static final Album ALBUM = new Album();
    public static final Track TRACK = new Track();
    public static final Employee EMPLOYEE = new Employee();
    public static final Playlist PLAYLIST = new Playlist();

    public static final Table PLAYLIST_TRACK = Table.named("playlist_track")
            .column("playlist_id", ColumnTypes.int64(), ColumnOption.PRIMARY_KEY)
            .column("track_id", ColumnTypes.int64(), ColumnOption.PRIMARY_KEY)
            .foreignKey(table ->
                    ForeignKey.of(table.column("playlist_id"), PLAYLIST.id).withOnDelete(ForeignKey.Action.CASCADE))
            .foreignKey(
                    table -> ForeignKey.of(table.column("track_id"), TRACK.id).withOnDelete(ForeignKey.Action.CASCADE))
            .index("track_id")
            .build();

    private Music() {}

    /** An artist has albums. */
    public static final class Artist extends Table {

        public final NumberColumn<Long> id = key();
        public final TextColumn name = text("name", ColumnTypes.string(120), ColumnOption.NOT_NULL);
        public final BooleanColumn active = bool("active", ColumnTypes.bool(), ColumnOption.NOT_NULL);

        Artist() {
            super("", "artist");
        }

        Artist(Artist definition, String alias) {
            super(definition, alias);
        }

        Artist(Artist definition, Path path) {
            super(definition, path);
        }

        @Override
        public Artist as(String alias) {
            return new Artist(this, alias);
        }

        public Album albums() {
            return new Album(ALBUM, Path.toMany(this, "albums", List.of(id), List.of(ALBUM.artistId)));
        }

        private NumberColumn<Long> key() {
            return number("id", ColumnTypes.int64(), ColumnOption.PRIMARY_KEY, ColumnOption.GENERATED);
        }
    }

    /** An album is of one artist and has tracks. */
    public static final class Album extends Table {

        public final NumberColumn<Long> id =
                number("id", ColumnTypes.int64(), ColumnOption.PRIMARY_KEY, ColumnOption.GENERATED);
        public final TextColumn title = text("title", ColumnTypes.string(160), ColumnOption.NOT_NULL);
        public final TemporalColumn<Instant> releasedAt = temporal("released_at", ColumnTypes.instant());
        public final NumberColumn<Long> artistId = number("artist_id", ColumnTypes.int64(), ColumnOption.NOT_NULL);

        Album() {
            super("", "album");
        }

        Album(Album definition, String alias) {
            super(definition, alias);
        }

        Album(Album definition, Path path) {
            super(definition, path);
        }

        @Override
        public Album as(String alias) {
            return new Album(this, alias);
        }

        public Artist artist() {
            return new Artist(ARTIST, Path.toOne(this, "artist", false, List.of(artistId), List.of(ARTIST.id)));
        }

        public Track tracks() {
            return new Track(TRACK, Path.toMany(this, "tracks", List.of(id), List.of(TRACK.albumId)));
        }

        @Override
        public List<ForeignKey> foreignKeys() {
            return List.of(ForeignKey.of(artistId, ARTIST.id));
        }
    }

    /** A track may be of an album, and may be in playlists. */
    public static final class Track extends Table {

        public final NumberColumn<Long> id =
                number("id", ColumnTypes.int64(), ColumnOption.PRIMARY_KEY, ColumnOption.GENERATED);
        public final TextColumn name = text("name", ColumnTypes.string(200), ColumnOption.NOT_NULL);
        public final TextColumn composer = text("composer", ColumnTypes.string(220));
        public final NumberColumn<Integer> milliseconds =
                number("milliseconds", ColumnTypes.int32(), ColumnOption.NOT_NULL);
        public final NumberColumn<BigDecimal> price =
                number("price", ColumnTypes.decimal(10, 2), ColumnOption.NOT_NULL);
        public final NumberColumn<Double> rating = number("rating", ColumnTypes.float64());
        public final NumberColumn<Long> albumId = number("album_id", ColumnTypes.int64());

        Track() {
            super("", "track");
        }

        Track(Track definition, String alias) {
            super(definition, alias);
        }

        Track(Track definition, Path path) {
            super(definition, path);
        }

        @Override
        public Track as(String alias) {
            return new Track(this, alias);
        }

        public Album album() {
            return new Album(ALBUM, Path.toOne(this, "album", true, List.of(albumId), List.of(ALBUM.id)));
        }

        public Playlist playlists() {
            return new Playlist(
                    PLAYLIST,
                    Path.through(
                            this,
                            "playlists",
                            PLAYLIST_TRACK,
                            List.of(id),
                            List.of(PLAYLIST_TRACK.column("track_id")),
                            List.of(PLAYLIST_TRACK.column("playlist_id")),
                            List.of(PLAYLIST.id)));
        }

        @Override
        public List<ForeignKey> foreignKeys() {
            return List.of(ForeignKey.of(albumId, ALBUM.id));
        }
    }

    /** A playlist has tracks, by an association table. */
    public static final class Playlist extends Table {

        public final NumberColumn<Long> id =
                number("id", ColumnTypes.int64(), ColumnOption.PRIMARY_KEY, ColumnOption.GENERATED);
        public final TextColumn name = text("name", ColumnTypes.string(120), ColumnOption.UNIQUE);

        Playlist() {
            super("", "playlist");
        }

        Playlist(Playlist definition, Path path) {
            super(definition, path);
        }

        public Track tracks() {
            return new Track(
                    TRACK,
                    Path.through(
                            this,
                            "tracks",
                            PLAYLIST_TRACK,
                            List.of(id),
                            List.of(PLAYLIST_TRACK.column("playlist_id")),
                            List.of(PLAYLIST_TRACK.column("track_id")),
                            List.of(TRACK.id)));
        }
    }

    /** An employee may report to another. */
    public static final class Employee extends Table {

        public final NumberColumn<Long> id =
                number("id", ColumnTypes.int64(), ColumnOption.PRIMARY_KEY, ColumnOption.GENERATED);
        public final TextColumn name = text("name", ColumnTypes.string(60), ColumnOption.NOT_NULL);
        public final NumberColumn<Long> reportsTo = number("reports_to", ColumnTypes.int64());

        Employee() {
            super("", "employee");
        }

        Employee(Employee definition, Path path) {
            super(definition, path);
        }

        public Employee manager() {
            return new Employee(EMPLOYEE, Path.toOne(this, "manager", true, List.of(reportsTo), List.of(EMPLOYEE.id)));
        }

        public Employee reports() {
            return new Employee(EMPLOYEE, Path.toMany(this, "reports", List.of(id), List.of(EMPLOYEE.reportsTo)));
        }

        @Override
        public List<ForeignKey> foreignKeys() {
            return List.of(ForeignKey.of(reportsTo, EMPLOYEE.id));
        }
    }
}
