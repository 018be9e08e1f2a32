package nl.welzijnoprecept.referral.app;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.area.MunicipalityCode;
import nl.welzijnoprecept.deadline.DueState;
import nl.welzijnoprecept.deadline.DueState.Range;
import nl.welzijnoprecept.deadline.NextActionBy;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.referral.Reason;
import nl.welzijnoprecept.referral.ReferralQuery;
import nl.welzijnoprecept.referral.ReferralQuery.CoachFilter;
import nl.welzijnoprecept.referral.ReferralQuery.Sort;
import nl.welzijnoprecept.referral.ReferralQuery.TurnFilter;
import nl.welzijnoprecept.referral.ReferralStatus;
import nl.welzijnoprecept.web.ListParameters;
import nl.welzijnoprecept.web.MeaningCheck;
import org.jspecify.annotations.Nullable;

/** What to list. */
record ReferralListParameters(
        @Nullable @Parameter(description = "One or more statuses.")
        List<@NotNull(message = "INVALID_VALUE") ReferralStatus> status,

        @Nullable
        @Pattern(regexp = ReferralListParameters.COACH, message = "INVALID_VALUE")
        @Parameter(description = "me, none, or the id of a coach.")
        String coach,

        @Nullable @Parameter(description = "Only what was due before today; the same as due=OVERDUE.")
        Boolean overdue,

        @Nullable @Parameter(description = "Only what is due then; THIS_WEEK is after today, until and with Sunday.")
        DueState due,

        @Nullable @Parameter(description = "Only those whose turn it is, as each line tells.")
        NextActionBy nextActionBy,

        @Nullable Reason reason,

        @Nullable
        @Pattern(regexp = ReferralListParameters.MUNICIPALITY, message = "INVALID_VALUE")
        @Parameter(description = "Where the client lives.", example = "GM0356")
        String municipality,

        @Nullable
        @Pattern(regexp = ReferralListParameters.SORT, message = "UNKNOWN_CODE")
        @Parameter(description = "dueOn, most urgent first; or -submittedAt, newest first, which is the default.")
        String sort,

        @Nullable
        @Min(value = 1, message = "OUT_OF_RANGE")
        @Max(value = 100, message = "OUT_OF_RANGE")
        @Parameter(description = "At most 100; 20 when left out.")
        Integer limit,

        @Nullable @Parameter(description = "What the part before gave as next.")
        String cursor)
        implements MeaningCheck {

    static final String COACH = "me|none|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
    static final String MUNICIPALITY = "GM\\d{4}";
    static final String SORT = "dueOn|-submittedAt";

    /** A cursor belongs to an order; when that one is unknown, it may belong to any. */
    @Override
    public List<FieldError> check(LocalDate today) {
        var order = order();
        var faults =
                new ArrayList<>(Cursor.faults(order == null ? EnumSet.allOf(Sort.class) : EnumSet.of(order), cursor));
        if (Boolean.TRUE.equals(overdue) && due != null && due != DueState.OVERDUE) {
            faults.add(new FieldError("due", "CONTRADICTS_OVERDUE"));
        }
        return faults;
    }

    /** Null when there is no such order. */
    private @Nullable Sort order() {
        return switch (sort) {
            case null -> Sort.SUBMITTED_AT_DESCENDING;
            case "-submittedAt" -> Sort.SUBMITTED_AT_DESCENDING;
            case "dueOn" -> Sort.DUE_ON;
            default -> null;
        };
    }

    ReferralQuery toQuery(Actor actor, LocalDate today) {
        var order = Objects.requireNonNull(order(), "checked");
        return new ReferralQuery(
                status == null ? Set.of() : Set.copyOf(status),
                coachFilter(actor),
                dueOn(today),
                nextActionBy == null ? null : new TurnFilter(nextActionBy, today),
                reason,
                municipality == null ? null : new MunicipalityCode(municipality),
                null,
                order,
                limit == null ? ListParameters.DEFAULT_LIMIT : limit,
                Cursor.decode(order, cursor));
    }

    private @Nullable Range dueOn(LocalDate today) {
        var state = Boolean.TRUE.equals(overdue) ? DueState.OVERDUE : due;
        return state == null ? null : state.on(today);
    }

    private @Nullable CoachFilter coachFilter(Actor actor) {
        return switch (coach) {
            case null -> null;
            case "me" -> new CoachFilter.Of(actor.id());
            case "none" -> new CoachFilter.Unassigned();
            default -> new CoachFilter.Of(new ProfessionalId(UUID.fromString(coach)));
        };
    }
}
