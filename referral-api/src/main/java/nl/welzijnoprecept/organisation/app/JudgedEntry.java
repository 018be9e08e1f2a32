package nl.welzijnoprecept.organisation.app;

import java.util.List;
import nl.welzijnoprecept.problem.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * What becomes, or became, of an entry that was pasted.
 *
 * @param person  false for an organisation
 * @param ended   whether it stopped before, and stays so
 * @param changes field by field, what is other than before
 * @param cautions why it wants a yes of its own
 * @param errors  why it is wrong
 */
record JudgedEntry(
        int line,
        String name,
        boolean person,
        boolean ended,
        Verdict verdict,
        List<Change> changes,
        List<Caution> cautions,
        List<FieldError> errors) {

    /** In the order in which they are shown. */
    enum Verdict {
        WRONG,
        NEW,
        CHANGED,
        UNCHANGED
    }

    /** A field of a person or of an organisation, as it was and as it is, as a reader knows both. */
    record Change(
            Enum<?> field, @Nullable String was, @Nullable String is) {}

    static JudgedEntry sound(
            PastedEntry entry, boolean known, boolean ended, List<Change> changes, List<Caution> cautions) {
        var verdict = !known ? Verdict.NEW : changes.isEmpty() ? Verdict.UNCHANGED : Verdict.CHANGED;
        return new JudgedEntry(
                entry.line(),
                entry.name(),
                entry.person() != null,
                ended,
                verdict,
                List.copyOf(changes),
                cautions,
                List.of());
    }

    static JudgedEntry wrong(PastedEntry entry, List<FieldError> errors) {
        return new JudgedEntry(
                entry.line(),
                entry.name(),
                entry.organisation() == null,
                false,
                Verdict.WRONG,
                List.of(),
                List.of(),
                List.copyOf(errors));
    }
}
