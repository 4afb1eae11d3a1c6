/** The words a mapped class is written in. Read by the compiler only: {@code requires static} is enough. */
module dev.alkahest.annotation {
    exports dev.alkahest.annotation;
}
