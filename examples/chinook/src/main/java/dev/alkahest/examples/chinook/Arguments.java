package dev.alkahest.examples.chinook;

import java.util.ArrayList;
import java.util.List;

/** What the program was asked to do: where the shop is to be, and whether to show the SQL. */
record Arguments(String url, boolean echo) {

    static final String USAGE = """
            usage: examples/chinook/run [URL] [--echo]

              URL     where to put the shop; tables of an earlier run are replaced:
                        h2:mem:chinook                        in memory, the default
                        sqlite:///file.db                     a file in this directory
                        postgresql://user:pw@host/database    a server
                        mariadb://user:pw@host/database       likewise
              --echo  show the SQL that is sent
            """;

    private static final String DEFAULT_URL = "h2:mem:chinook";
    private static final String ECHO = "--echo";

    /**
     * Reads the command line.
     *
     * @throws UsageException where it says something that {@link #USAGE} does not know
     */
    static Arguments of(List<String> words) {
        List<String> urls = new ArrayList<>(words);
        boolean echo = urls.removeIf(ECHO::equals);
        for (String url : urls) {
            if (url.isEmpty() || url.startsWith("-")) {
                throw new UsageException("There is no option '" + url + "'.");
            }
        }
        if (urls.size() > 1) {
            throw new UsageException("There can be one URL, not " + urls.size() + ".");
        }
        return new Arguments(urls.isEmpty() ? DEFAULT_URL : urls.get(0), echo);
    }
}
