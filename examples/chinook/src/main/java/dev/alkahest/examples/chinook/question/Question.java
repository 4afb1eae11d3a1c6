package dev.alkahest.examples.chinook.question;

import dev.alkahest.session.Session;
import java.util.List;

/** Something the owner of the shop would like to know. */
public interface Question {

    /** The ten questions. */
    List<Question> ALL = List.of(
            new BestSellingArtists(),
            new RevenueByCountry(),
            new PurchasesOfACustomer(),
            new ReportingChain(),
            new LongestPlaylists(),
            new UnsoldTracks(),
            new RevenueByYear(),
            new BestEarningGenres(),
            new SalesOfSupportAgents(),
            new LongestAlbums());

    /** Returns the question in words. */
    String text();

    /** Asks the database. */
    Answer answer(Session session);
}
