package dev.alkahest.processor.validation;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Version;
import dev.alkahest.processor.diagnostic.Problem;
import dev.alkahest.processor.diagnostic.Problems;
import dev.alkahest.processor.model.ColumnKind;
import dev.alkahest.processor.model.EntityDeclaration;
import dev.alkahest.processor.model.FieldDeclaration;
import java.util.List;
import java.util.Optional;

/** An entity tells its versions by one attribute, each of whose values is another. */
final class VersionRule implements Rule {

    private static final String TAG = "Version";

    @Override
    public void check(EntityDeclaration entity, Problems problems) {
        List<FieldDeclaration> versions = entity.columns().stream()
                .filter(field -> field.has(Version.class))
                .toList();
        for (FieldDeclaration version : versions) {
            Optional<ColumnKind> kind = ColumnKind.of(version.type());
            if (version.has(Id.class)) {
                report(
                        problems,
                        version,
                        version.label() + " is a key, which never changes. Give the version an"
                                + " attribute of its own.");
            } else if (kind.isPresent() && !isVersion(kind.get())) {
                report(
                        problems,
                        version,
                        version.label() + " is " + version.aTypeName() + ", which makes no version."
                                + " Make it a long, an int, a short, an Instant, a LocalDateTime or a UUID.");
            }
        }
        for (FieldDeclaration second : versions.stream().skip(1).toList()) {
            report(
                    problems,
                    second,
                    entity.name() + " has a version already, " + versions.get(0).name()
                            + ". Remove @Version from one of them.");
        }
    }

    private static boolean isVersion(ColumnKind kind) {
        return kind.isWholeNumber()
                || kind == ColumnKind.INSTANT
                || kind == ColumnKind.DATE_TIME
                || kind == ColumnKind.UUID;
    }

    private static void report(Problems problems, FieldDeclaration version, String sentence) {
        problems.add(Problem.error(TAG, version.use(Version.class).place(), sentence));
    }
}
