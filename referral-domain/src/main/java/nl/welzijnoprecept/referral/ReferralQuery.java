package nl.welzijnoprecept.referral;

import java.time.LocalDate;
import java.util.Set;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.area.MunicipalityCode;
import nl.welzijnoprecept.deadline.DueState.Range;
import nl.welzijnoprecept.deadline.NextActionBy;
import org.jspecify.annotations.Nullable;

/**
 * What to list: filters, order and how many.
 *
 * @param due   only what is due on one of these days
 * @param turn  only those whose turn it is
 * @param after the last line of the page before; null for the first page
 */
public record ReferralQuery(
        Set<ReferralStatus> statuses,
        @Nullable CoachFilter coach,
        @Nullable Range due,
        @Nullable TurnFilter turn,
        @Nullable Reason reason,
        @Nullable MunicipalityCode municipality,
        @Nullable PersonFilter person,
        Sort sort,
        int limit,
        @Nullable Position after) {

    /** Whoever's turn it is. */
    public ReferralQuery(
            Set<ReferralStatus> statuses,
            @Nullable CoachFilter coach,
            @Nullable Range due,
            @Nullable Reason reason,
            @Nullable MunicipalityCode municipality,
            @Nullable PersonFilter person,
            Sort sort,
            int limit,
            @Nullable Position after) {
        this(statuses, coach, due, null, reason, municipality, person, sort, limit, after);
    }

    /** Whose turn it is, seen on a day: by when a clock is due it is that of another. */
    public record TurnFilter(NextActionBy by, LocalDate on) {}

    /** Whose cases. */
    public sealed interface CoachFilter {
        /** Those of this coach. */
        record Of(ProfessionalId coach) implements CoachFilter {}

        /** Those without a coach. */
        record Unassigned() implements CoachFilter {}
    }

    /**
     * Which person, or what is written about them.
     *
     * @param text words that all occur somewhere in what is written about a case
     */
    public record PersonFilter(
            @Nullable String familyName,
            @Nullable LocalDate birthDate,
            @Nullable String text) {}

    /** In which order; equal lines by id. */
    public enum Sort {
        /** Most urgent first; without a due date last. */
        DUE_ON,
        /** Newest first. */
        SUBMITTED_AT_DESCENDING
    }

    /** A place in the order: the sorted value as text (empty when there is none) and the id. */
    public record Position(String value, ReferralId id) {}
}
