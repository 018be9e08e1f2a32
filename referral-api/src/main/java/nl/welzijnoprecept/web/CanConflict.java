package nl.welzijnoprecept.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** For the description of the API: what is asked may be impossible now (409). */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface CanConflict {
    /** Where the answer says what is possible or missing. */
    String value();
}
