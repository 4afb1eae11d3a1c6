package music;

import javax.annotation.processing.Generated;

/** The key of {@link Translation} objects. */
@Generated("dev.alkahest.processor.AlkahestProcessor")
public record TranslationKey(String language, int number) {}
