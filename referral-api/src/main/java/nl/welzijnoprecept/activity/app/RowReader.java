package nl.welzijnoprecept.activity.app;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.welzijnoprecept.activity.ActivityStatus;
import nl.welzijnoprecept.assessment.Dimension;
import nl.welzijnoprecept.problem.FieldError;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a row as what the API takes, and notes what cannot be read. */
final class RowReader {
    private static final Map<String, Boolean> YES_OR_NO =
            Map.of("true", true, "ja", true, "false", false, "nee", false);
    private static final Pattern BREAKS = Pattern.compile("[\\r\\n\\t]+");
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2199;

    private final Map<String, String> cells;
    private final boolean isReadable;

    /** What could not be read so far. */
    final List<FieldError> errors = new ArrayList<>();

    RowReader(ImportRow row) {
        cells = row.cells();
        isReadable = row.faults().isEmpty();
        errors.addAll(row.faults());
    }

    ActivityRequest activity() {
        return new ActivityRequest(
                orEmpty(oneLine("name")),
                text("description"),
                one("status", code(ActivityStatus.class)),
                one("organisationId", RowReader::id),
                orEmpty(text("municipality")),
                text("place"),
                text("district"),
                many("dimensions", code(Dimension.class)),
                many("days", code(DayOfWeek.class)),
                text("schedule"),
                free(),
                text("cost"),
                one("capacity", Integer::valueOf),
                cells.containsKey("languages") ? many("languages", value -> value) : null,
                one("minimumAge", Integer::valueOf),
                one("maximumAge", Integer::valueOf),
                text("eligibility"),
                new Accessibility(yesOrNo("wheelchair")),
                one("assuredOn", RowReader::day));
    }

    @Nullable
    String text(String column) {
        var value = cells.get(column);
        if (value != null && !value.codePoints().allMatch(RowReader::isText)) {
            note(column, "INVALID_CHARACTER");
            return null;
        }
        return value;
    }

    /** A cell may be broken into lines for its width; a name is one. */
    private @Nullable String oneLine(String column) {
        var value = text(column);
        return value == null ? null : BREAKS.matcher(value).replaceAll(" ");
    }

    /** Text that can be kept and shown: tabs and new lines, but no other signs that steer. */
    private static boolean isText(int sign) {
        return sign == '\n'
                || sign == '\r'
                || sign == '\t'
                || !(Character.isISOControl(sign)
                        || (sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE));
    }

    /** The checks that follow tell that it is missing. */
    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }

    private boolean free() {
        var free = yesOrNo("free");
        if (free == null && isReadable) {
            note("free", "REQUIRED"); // unless it was there, and could not be read
        }
        return Boolean.TRUE.equals(free);
    }

    private @Nullable Boolean yesOrNo(String column) {
        return one(column, value -> YES_OR_NO.get(value.toLowerCase(Locale.ROOT)));
    }

    private static <E extends Enum<E>> Function<String, @Nullable E> code(Class<E> type) {
        return value -> Stream.of(type.getEnumConstants())
                .filter(code -> code.name().equals(value))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable UUID id(String value) {
        var id = UUID.fromString(value);
        return id.toString().equals(value.toLowerCase(Locale.ROOT)) ? id : null;
    }

    private static @Nullable LocalDate day(String value) {
        var day = LocalDate.parse(value);
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR ? day : null;
    }

    private <T> @Nullable T one(String column, Function<String, @Nullable T> read) {
        var value = text(column);
        return value == null ? null : read(column, value, read);
    }

    private <T> List<T> many(String column, Function<String, @Nullable T> read) {
        var value = text(column);
        var found = new ArrayList<T>();
        if (value != null) {
            for (var each : Arrays.asList(value.split("\\|", -1))) {
                var item = read(column, each.strip(), read);
                if (item != null && !found.contains(item)) {
                    found.add(item);
                }
            }
        }
        return found;
    }

    private <T> @Nullable T read(String column, String value, Function<String, @Nullable T> read) {
        try {
            var found = read.apply(value);
            if (found != null) {
                return found;
            }
        } catch (IllegalArgumentException | DateTimeParseException e) {
            // No number, no id or no day: as below.
        }
        note(column, "INVALID_VALUE");
        return null;
    }

    private void note(String column, String code) {
        if (errors.stream().noneMatch(known -> known.field().equals(column))) {
            errors.add(new FieldError(column, code));
        }
    }
}
