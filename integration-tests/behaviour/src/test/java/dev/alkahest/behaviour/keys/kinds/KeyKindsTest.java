package dev.alkahest.behaviour.keys.kinds;

import static dev.alkahest.behaviour.keys.kinds.BinaryBoxTable.BINARY_BOX;
import static dev.alkahest.behaviour.keys.kinds.ClosedBoxTable.CLOSED_BOX;
import static dev.alkahest.behaviour.keys.kinds.CodedBoxTable.CODED_BOX;
import static dev.alkahest.behaviour.keys.kinds.CodedPlaceBoxTable.CODED_PLACE_BOX;
import static dev.alkahest.behaviour.keys.kinds.ColouredBoxTable.COLOURED_BOX;
import static dev.alkahest.behaviour.keys.kinds.ConvertedBoxTable.CONVERTED_BOX;
import static dev.alkahest.behaviour.keys.kinds.DatedBoxTable.DATED_BOX;
import static dev.alkahest.behaviour.keys.kinds.DayBoxTable.DAY_BOX;
import static dev.alkahest.behaviour.keys.kinds.GradedBoxTable.GRADED_BOX;
import static dev.alkahest.behaviour.keys.kinds.HexBoxTable.HEX_BOX;
import static dev.alkahest.behaviour.keys.kinds.IdentityBoxTable.IDENTITY_BOX;
import static dev.alkahest.behaviour.keys.kinds.LetteredBoxTable.LETTERED_BOX;
import static dev.alkahest.behaviour.keys.kinds.NumberedBoxTable.NUMBERED_BOX;
import static dev.alkahest.behaviour.keys.kinds.PlacedBoxTable.PLACED_BOX;
import static dev.alkahest.behaviour.keys.kinds.RandomBoxTable.RANDOM_BOX;
import static dev.alkahest.behaviour.keys.kinds.SealedBoxTable.SEALED_BOX;
import static dev.alkahest.behaviour.keys.kinds.SequenceBoxTable.SEQUENCE_BOX;
import static dev.alkahest.behaviour.keys.kinds.StampedBoxTable.STAMPED_BOX;
import static dev.alkahest.behaviour.keys.kinds.TicketedBoxTable.TICKETED_BOX;
import static dev.alkahest.behaviour.keys.kinds.TimedBoxTable.TIMED_BOX;
import static dev.alkahest.behaviour.keys.kinds.WrappedBoxTable.WRAPPED_BOX;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.Database;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.SessionFactory;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;

/** What a session does with objects is the same for keys of every kind. */
class KeyKindsTest {

    @Nested
    class OfTheDatabase extends BoxTests<IdentityBox> {

        OfTheDatabase() {
            super(IDENTITY_BOX);
        }

        @Override
        IdentityBox box(int number) {
            return new IdentityBox();
        }
    }

    @Nested
    class OfASequence extends BoxTests<SequenceBox> {

        OfASequence() {
            super(SEQUENCE_BOX);
        }

        @Override
        boolean isKnownTo(Database database) {
            return database != Database.SQLITE; // which has no sequences, and says so
        }

        @Override
        SequenceBox box(int number) {
            return new SequenceBox();
        }
    }

    @Nested
    class RandomUuids extends BoxTests<RandomBox> {

        RandomUuids() {
            super(RANDOM_BOX);
        }

        @Override
        RandomBox box(int number) {
            return new RandomBox();
        }
    }

    @Nested
    class OrderedUuids extends BoxTests<TimedBox> {

        OrderedUuids() {
            super(TIMED_BOX);
        }

        @Override
        TimedBox box(int number) {
            return new TimedBox();
        }
    }

    @Nested
    class OfTheUsersGenerator extends BoxTests<NumberedBox> {

        OfTheUsersGenerator() {
            super(NUMBERED_BOX);
        }

        @Override
        NumberedBox box(int number) {
            return new NumberedBox();
        }
    }

    @Nested
    class Texts extends BoxTests<CodedBox> {

        Texts() {
            super(CODED_BOX);
        }

        @Override
        CodedBox box(int number) {
            return new CodedBox("code " + number);
        }
    }

    @Nested
    class Enums extends BoxTests<ColouredBox> {

        Enums() {
            super(COLOURED_BOX);
        }

        @Override
        ColouredBox box(int number) {
            return new ColouredBox(Colour.values()[number]);
        }
    }

    @Nested
    class Dates extends BoxTests<DatedBox> {

        Dates() {
            super(DATED_BOX);
        }

        @Override
        DatedBox box(int number) {
            return new DatedBox(LocalDate.of(2024, 2, 28).plusDays(number));
        }
    }

    @Nested
    class OfTwoColumns extends BoxTests<PlacedBox> {

        OfTwoColumns() {
            super(PLACED_BOX);
        }

        @Override
        PlacedBox box(int number) {
            return new PlacedBox("shelf " + number / 2, number % 2);
        }
    }

    @Nested
    class OfAReference extends BoxTests<SealedBox> {

        OfAReference() {
            super(SEALED_BOX);
        }

        @Override
        SealedBox box(int number) {
            return new SealedBox(new Seal());
        }
    }

    @Nested
    class OfTheUsersType extends BoxTests<ConvertedBox> {

        OfTheUsersType() {
            super(CONVERTED_BOX);
        }

        @Override
        ConvertedBox box(int number) {
            return new ConvertedBox(new Code("code " + number));
        }
    }

    @Nested
    class OfTheUsersTypeAsBytes extends BoxTests<BinaryBox> {

        OfTheUsersTypeAsBytes() {
            super(BINARY_BOX);
        }

        @Override
        BinaryBox box(int number) {
            return new BinaryBox(new Serial(number));
        }
    }

    @Nested
    class OfTheUsersTypeAndGenerator extends BoxTests<TicketedBox> {

        OfTheUsersTypeAndGenerator() {
            super(TICKETED_BOX);
        }

        @Override
        TicketedBox box(int number) {
            return new TicketedBox();
        }
    }

    @Nested
    class ConvertedPrimitives extends BoxTests<HexBox> {

        ConvertedPrimitives() {
            super(HEX_BOX);
        }

        @Override
        HexBox box(int number) {
            return new HexBox(number + 29);
        }
    }

    @Nested
    class OfConvertedColumns extends BoxTests<CodedPlaceBox> {

        OfConvertedColumns() {
            super(CODED_PLACE_BOX);
        }

        @Override
        CodedPlaceBox box(int number) {
            return new CodedPlaceBox(new Code("shelf " + number / 2), 7, number % 2);
        }
    }

    @Nested
    class EnumsByCode extends BoxTests<GradedBox> {

        EnumsByCode() {
            super(GRADED_BOX);
        }

        @Override
        GradedBox box(int number) {
            return new GradedBox(Grade.values()[number]);
        }
    }

    @Nested
    class OfAReferenceToTheUsersType extends BoxTests<StampedBox> {

        OfAReferenceToTheUsersType() {
            super(STAMPED_BOX);
        }

        @Override
        StampedBox box(int number) {
            return new StampedBox(new Stamp(new Code("stamp " + number)), 0);
        }
    }

    @Nested
    class OfTheUsersTypeAsUuid extends BoxTests<WrappedBox> {

        OfTheUsersTypeAsUuid() {
            super(WRAPPED_BOX);
        }

        @Override
        WrappedBox box(int number) {
            return new WrappedBox();
        }
    }

    @Nested
    class OfTheUsersTypeAsDate extends BoxTests<DayBox> {

        OfTheUsersTypeAsDate() {
            super(DAY_BOX);
        }

        @Override
        DayBox box(int number) {
            return new DayBox(new Day(LocalDate.of(2024, 2, 28).plusDays(number)));
        }
    }

    @Nested
    class EnumsByCharacter extends BoxTests<LetteredBox> {

        EnumsByCharacter() {
            super(LETTERED_BOX);
        }

        @Override
        LetteredBox box(int number) {
            return new LetteredBox(Letter.values()[number]);
        }
    }

    @Nested
    class OfAPlainReference extends BoxTests<ClosedBox> {

        OfAPlainReference() {
            super(CLOSED_BOX);
        }

        @Override
        ClosedBox box(int number) {
            return new ClosedBox(new Seal());
        }
    }

    @TestOnAllDatabases
    void uuidsAreOfVersionFourOrSeven(Engine engine) {
        SessionFactory sessions = SessionFactory.create(engine, new KindsMappers());
        sessions.metadata().createAll(engine);
        RandomBox random = new RandomBox();
        TimedBox ordered = new TimedBox();
        sessions.transaction(session -> session.addAll(List.of(random, ordered)));

        assertThat(List.of(random.id.version(), ordered.id.version())).containsExactly(4, 7);
    }
}
