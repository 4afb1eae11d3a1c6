package dev.alkahest.behaviour.session.corner;

import dev.alkahest.behaviour.TableRows;
import dev.alkahest.engine.Engine;
import dev.alkahest.mapping.Ref;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** The kinds of collections, and what a test asks of each. */
enum Kind {
    LIST("listed", "lister_id") {
        @Override
        Collection<Coin> of(Chest chest) {
            return chest.listed;
        }

        @Override
        void replace(Chest chest, Coin... coins) {
            chest.listed = new ArrayList<>(List.of(coins));
        }

        @Override
        void set(Coin coin, Chest chest) {
            coin.lister.set(chest);
        }

        @Override
        Collection<Chest> owners(Coin coin) {
            return owner(coin.lister);
        }

        @Override
        void assignNull(Chest chest) {
            chest.listed = null;
        }
    },
    SET("gathered", "gatherer_id") {
        @Override
        Collection<Coin> of(Chest chest) {
            return chest.gathered;
        }

        @Override
        void replace(Chest chest, Coin... coins) {
            chest.gathered = new LinkedHashSet<>(List.of(coins));
        }

        @Override
        void set(Coin coin, Chest chest) {
            coin.gatherer.set(chest);
        }

        @Override
        Collection<Chest> owners(Coin coin) {
            return owner(coin.gatherer);
        }

        @Override
        void assignNull(Chest chest) {
            chest.gathered = null;
        }
    },
    POSITION("ranked", "ranker_id") {
        @Override
        Collection<Coin> of(Chest chest) {
            return chest.ranked;
        }

        @Override
        void replace(Chest chest, Coin... coins) {
            chest.ranked = new ArrayList<>(List.of(coins));
        }

        @Override
        void set(Coin coin, Chest chest) {
            coin.ranker.set(chest);
        }

        @Override
        Collection<Chest> owners(Coin coin) {
            return owner(coin.ranker);
        }

        @Override
        void assignNull(Chest chest) {
            chest.ranked = null;
        }
    },
    MAP("named", "namer_id") {
        @Override
        Collection<Coin> of(Chest chest) {
            return chest.named.values();
        }

        @Override
        void add(Chest chest, Coin coin) {
            chest.named.put(coin.name, coin);
        }

        @Override
        void addNull(Chest chest) {
            chest.named.put("none", null);
        }

        @Override
        void replace(Chest chest, Coin... coins) {
            Map<String, Coin> replacement = new LinkedHashMap<>();
            for (Coin coin : coins) {
                replacement.put(coin.name, coin);
            }
            chest.named = replacement;
        }

        @Override
        void set(Coin coin, Chest chest) {
            coin.namer.set(chest);
        }

        @Override
        Collection<Chest> owners(Coin coin) {
            return owner(coin.namer);
        }

        @Override
        void assignNull(Chest chest) {
            chest.named = null;
        }
    },
    LINKED_LIST("shared", "shared_coin") {
        @Override
        Collection<Coin> of(Chest chest) {
            return chest.shared;
        }

        @Override
        void replace(Chest chest, Coin... coins) {
            chest.shared = new ArrayList<>(List.of(coins));
        }

        @Override
        void set(Coin coin, Chest chest) {
            coin.sharers.add(chest);
        }

        @Override
        Collection<Chest> owners(Coin coin) {
            return coin.sharers;
        }

        @Override
        void assignNull(Chest chest) {
            chest.shared = null;
        }
    },
    LINKED_SET("pooled", "pooled_coin") {
        @Override
        Collection<Coin> of(Chest chest) {
            return chest.pooled;
        }

        @Override
        void replace(Chest chest, Coin... coins) {
            chest.pooled = new LinkedHashSet<>(List.of(coins));
        }

        @Override
        void set(Coin coin, Chest chest) {
            coin.poolers.add(chest);
        }

        @Override
        Collection<Chest> owners(Coin coin) {
            return coin.poolers;
        }

        @Override
        void assignNull(Chest chest) {
            chest.pooled = null;
        }
    },
    LINKED_ONE_WAY("lent", "lent_coin") {
        @Override
        Collection<Coin> of(Chest chest) {
            return chest.lent;
        }

        @Override
        void replace(Chest chest, Coin... coins) {
            chest.lent = new ArrayList<>(List.of(coins));
        }

        @Override
        void set(Coin coin, Chest chest) {
            chest.lent.add(coin);
        }

        @Override
        Collection<Chest> owners(Coin coin) {
            return List.of();
        }

        @Override
        void assignNull(Chest chest) {
            chest.lent = null;
        }
    };

    /** The attribute of the chest. */
    final String attribute;

    private final String select;

    /** Notes the attribute, and where its rows are: a foreign key of coin, or an association table. */
    Kind(String attribute, String stored) {
        this.attribute = attribute;
        this.select = stored.endsWith("_id")
                ? "select m.name, o.name from coin m join chest o on o.id = m." + stored + " order by 1, 2"
                : "select m.name, o.name from " + stored + " l join coin m on m.id = l.coin_id"
                        + " join chest o on o.id = l.chest_id order by 1, 2";
    }

    abstract Collection<Coin> of(Chest chest);

    abstract void replace(Chest chest, Coin... coins);

    /** Puts the coin in the chest from the coin's side, where that has one. */
    abstract void set(Coin coin, Chest chest);

    /** Returns the chests that the coin knows. */
    abstract Collection<Chest> owners(Coin coin);

    abstract void assignNull(Chest chest);

    void add(Chest chest, Coin coin) {
        of(chest).add(coin);
    }

    void addNull(Chest chest) {
        of(chest).add(null);
    }

    boolean isLinked() {
        return ordinal() >= LINKED_LIST.ordinal();
    }

    boolean hasOtherSide() {
        return this != LINKED_ONE_WAY;
    }

    /** Returns the coins in chests, each as its name and that of the chest. */
    List<String> rows(Engine engine) {
        return TableRows.rows(engine, select);
    }

    private static List<Chest> owner(Ref<Chest> ref) {
        Chest owner = ref.get();
        return owner == null ? List.of() : List.of(owner);
    }
}
