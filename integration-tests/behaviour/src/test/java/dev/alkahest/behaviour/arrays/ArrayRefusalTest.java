package dev.alkahest.behaviour.arrays;

import static dev.alkahest.behaviour.Database.H2;
import static dev.alkahest.behaviour.Database.HSQLDB;
import static dev.alkahest.behaviour.Database.POSTGRESQL;
import static dev.alkahest.behaviour.arrays.HerbariumTable.HERBARIUM;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.MappingException;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.schema.MetaData;
import dev.alkahest.session.SessionFactory;

class ArrayRefusalTest {

    @TestOnAllDatabases(except = {H2, POSTGRESQL, HSQLDB}) // they have arrays
    void sessionFactoryRefusesArraysOfADatabaseWithoutThem(Engine engine) {
        assertThatThrownBy(() -> SessionFactory.create(engine, new ArraysMappers()))
                .isInstanceOf(MappingException.class)
                .hasMessage("Alga can't be mapped: the column array_alga.places holds arrays, and "
                        + engine.dialect().name()
                        + " has none. Convert its attribute with @Json or @Convert, or store the"
                        + " elements as rows of a table of their own.");
    }

    @TestOnAllDatabases(except = {H2, POSTGRESQL, HSQLDB}) // they have arrays
    void createAllRefusesThemToo(Engine engine) {
        assertThatThrownBy(() -> MetaData.of(HERBARIUM).createAll(engine))
                .isInstanceOf(MappingException.class)
                .hasMessageStartingWith("the column array_herbarium.names holds arrays, and "
                        + engine.dialect().name() + " has none.");
    }
}
