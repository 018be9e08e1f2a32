package nl.welzijnoprecept.clientrequest;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One line of a client's file, as it is kept, with the lines that belong to it.
 *
 * @param part   the table
 * @param fields by column: text, a number, a truth, a day, a time, a list or a map of those; a name where somebody or
 *               something that has one is pointed at
 * @param codes  columns whose values are codes; whatever else is text was written by somebody
 * @param lines  those that belong to this one, by table
 */
public record FileLine(
        String part, Map<String, @Nullable Object> fields, Set<String> codes, Map<String, List<FileLine>> lines) {}
