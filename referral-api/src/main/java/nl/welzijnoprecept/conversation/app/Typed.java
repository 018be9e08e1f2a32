package nl.welzijnoprecept.conversation.app;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import nl.welzijnoprecept.problem.FieldError;
import org.jspecify.annotations.Nullable;

/** Fields as they come from a form or a draft: text, from which what is meant has to be read. */
final class Typed {
    private Typed() {}

    static Optional<FieldError> unreadable(String field, @Nullable String typed) {
        return filled(typed) == null || number(typed) != null
                ? Optional.empty()
                : Optional.of(new FieldError(field, "NO_NUMBER"));
    }

    static @Nullable Integer number(@Nullable String typed) {
        var text = filled(typed);
        return text != null && text.strip().matches("\\d{1,4}") ? Integer.valueOf(text.strip()) : null;
    }

    /** What is blank was left out. */
    static @Nullable String filled(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed;
    }

    static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    static <E extends Enum<E>> @Nullable E known(E[] all, @Nullable String name) {
        return Arrays.stream(all)
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    static @Nullable UUID id(@Nullable String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
