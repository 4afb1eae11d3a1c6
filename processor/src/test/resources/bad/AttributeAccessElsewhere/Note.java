package bad;

import base.Base;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;

@Table
class Note extends Base {

    @Id
    Long id;
}
