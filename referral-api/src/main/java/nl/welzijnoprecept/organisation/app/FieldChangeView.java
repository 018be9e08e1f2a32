package nl.welzijnoprecept.organisation.app;

import java.time.Instant;
import nl.welzijnoprecept.organisation.FieldChange;
import org.jspecify.annotations.Nullable;

/** What was changed: an organisation or a municipality by name, others as they are. */
record FieldChangeView<F extends Enum<F>>(
        Instant at,
        String by,
        F field,
        @Nullable String was,
        @Nullable String is) {
    static <F extends Enum<F>> FieldChangeView<F> of(FieldChange<F> change) {
        var difference = change.difference();
        return new FieldChangeView<>(change.at(), change.by(), difference.field(), difference.was(), difference.is());
    }
}
