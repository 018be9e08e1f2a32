package nl.welzijnoprecept.problem;

/**
 * What is wrong with one field.
 *
 * @param field path in the request, for example {@code permission.givenBy}
 * @param code  stable code in capitals, for example {@code PARENT_REQUIRED}; the wording belongs to who shows it
 */
public record FieldError(String field, String code) {}
