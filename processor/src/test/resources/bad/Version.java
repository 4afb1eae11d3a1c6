package bad;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;
import java.time.LocalDate;

@Table
class Version {

    @Id
    @dev.alkahest.annotation.Version // error at @dev.alkahest.annotation.Version: [Version] Version.id is a key, which never changes. Give the version an attribute of its own.
    Long id;

    @dev.alkahest.annotation.Version // error at @dev.alkahest.annotation.Version: [Version] Version has a version already, id. Remove @Version from one of them. // error at @dev.alkahest.annotation.Version: [Version] Version.changedAt is a LocalDate, which makes no version. Make it a long, an int, a short, an Instant, a LocalDateTime or a UUID.
    LocalDate changedAt;
}
