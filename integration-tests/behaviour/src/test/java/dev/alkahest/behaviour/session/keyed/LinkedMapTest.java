package dev.alkahest.behaviour.session.keyed;

import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.keyed.GuildTable.GUILD;
import static dev.alkahest.behaviour.session.keyed.RuneTable.RUNE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

@KeepsTables
class LinkedMapTest {

    private SessionFactory sessions;
    private long id;

    @BeforeEach
    void createRows(Engine engine) {
        sessions = SessionFactory.create(engine, new KeyedMappers());
        sessions.metadata().createAll(engine);
        Guild guild = new Guild("smiths", new Rune(Symbol.SUN, "ruby"), new Rune(Symbol.MOON, "opal"));
        sessions.transaction(session -> session.add(guild));
        id = guild.id;
    }

    private static List<String> pairs(Engine engine) {
        return rows(
                engine,
                "select g.name, r.symbol, r.stone from guild_rune join guild g on g.id = guild_id"
                        + " join rune r on r.id = rune_id order by g.id, r.symbol");
    }

    @TestOnAllDatabases
    void B5_aMapOfManyToManyIsLoadedByTheAttribute(Engine engine) {
        assertThat(pairs(engine)).containsExactly("smiths|MOON|opal", "smiths|SUN|ruby");
        try (Session session = sessions.open()) {
            Guild guild = session.getOne(GUILD, id);
            assertThat(guild.runes.get(Symbol.SUN).stone).isEqualTo("ruby");
            assertThat(guild.runes.get(Symbol.MOON).guilds).containsExactly(guild);
        }
    }

    @TestOnAllDatabases
    void B5_M1_putReplacesOnePairByAnother(Engine engine) {
        sessions.transaction(session -> {
            Guild guild = session.getOne(GUILD, id);
            Rune ruby = guild.runes.put(Symbol.SUN, new Rune(Symbol.SUN, "amber"));
            assertThat(ruby.guilds).isEmpty();
            assertThat(guild.runes.get(Symbol.SUN).guilds).containsExactly(guild);
        });
        assertThat(pairs(engine)).containsExactly("smiths|MOON|opal", "smiths|SUN|amber");
        assertThat(rows(engine, "select stone from rune order by stone")).containsExactly("amber", "opal", "ruby");
    }

    @TestOnAllDatabases
    void B5_M1_theOtherSideReplacesOnePairByAnother(Engine engine) {
        sessions.transaction(session -> {
            Guild guild = session.getOne(GUILD, id);
            Rune ruby = guild.runes.get(Symbol.SUN);
            Rune amber = new Rune(Symbol.SUN, "amber");
            session.add(amber);
            amber.guilds.add(guild);
            assertThat(guild.runes.get(Symbol.SUN)).isSameAs(amber);
            assertThat(ruby.guilds).isEmpty();
        });
        assertThat(pairs(engine)).containsExactly("smiths|MOON|opal", "smiths|SUN|amber");
    }

    @TestOnAllDatabases
    void B5_M3_removedMembersAndDeletedOnesLeaveNoPair(Engine engine) {
        sessions.transaction(session -> {
            Guild guild = session.getOne(GUILD, id);
            guild.runes.remove(Symbol.MOON);
            session.delete(guild.runes.get(Symbol.SUN));
        });
        assertThat(pairs(engine)).isEmpty();
    }

    @TestOnAllDatabases
    void B5_G4_whatWasReplacedInADetachedMapIsReplacedByAMerge(Engine engine) {
        Guild detached = sessions.call(session -> {
            Guild guild = session.getOne(GUILD, id);
            assertThat(guild.runes).hasSize(2);
            return guild;
        });
        detached.runes.put(Symbol.SUN, new Rune(Symbol.SUN, "amber"));
        sessions.transaction(session -> session.merge(detached));
        assertThat(pairs(engine)).containsExactly("smiths|MOON|opal", "smiths|SUN|amber");
    }

    @TestOnAllDatabases
    void B5_M1_aMapIsSharedByManyOwners(Engine engine) {
        sessions.transaction(session -> {
            Rune opal = session.query(RUNE).where(RUNE.stone.eq("opal")).one();
            session.add(new Guild("bakers", opal));
        });
        assertThat(pairs(engine)).containsExactly("smiths|MOON|opal", "smiths|SUN|ruby", "bakers|MOON|opal");
    }
}
