package dev.alkahest.behaviour.embedded;

import dev.alkahest.annotation.Table;

@Table("cold_depot")
final class ColdDepot extends Depot {

    Contact keeper;
}
