package nl.welzijnoprecept.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.welzijnoprecept.language.LanguageTag;
import org.jspecify.annotations.Nullable;

/** A language tag, of a language that there is. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = KnownLanguage.Check.class)
public @interface KnownLanguage {
    String message() default "INVALID_LANGUAGE";

    /** Whether nothing at all will do, as a filter in an address that is left empty. */
    boolean orEmpty() default false;

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Asks the domain. */
    class Check implements ConstraintValidator<KnownLanguage, String> {
        private boolean orEmpty;

        @Override
        public void initialize(KnownLanguage wanted) {
            orEmpty = wanted.orEmpty();
        }

        @Override
        public boolean isValid(@Nullable String tag, ConstraintValidatorContext context) {
            return tag == null || (orEmpty && tag.isEmpty()) || LanguageTag.isKnown(tag);
        }
    }
}
