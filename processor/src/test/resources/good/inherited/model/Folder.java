package inherited.model;

import dev.alkahest.annotation.Table;
import inherited.base.Timestamps;

/** Package-private, as is all that is generated for it. */
@Table
class Folder extends Timestamps<String> {

    int depth;
}
