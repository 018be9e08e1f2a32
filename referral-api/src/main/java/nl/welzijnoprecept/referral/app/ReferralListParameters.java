package nl.welzijnoprecept.referral.app;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.referral.Reason;
import nl.welzijnoprecept.referral.ReferralQuery.Sort;
import nl.welzijnoprecept.referral.ReferralStatus;
import nl.welzijnoprecept.web.MeaningCheck;
import org.jspecify.annotations.Nullable;

/** What to list. */
record ReferralListParameters(
        @Nullable @Parameter(description = "One or more statuses.")
        List<@NotNull(message = "INVALID_VALUE") ReferralStatus> status,

        @Nullable
        @Pattern(regexp = "me|none|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}", message = "INVALID_VALUE")
        @Parameter(description = "me, none, or the id of a coach.")
        String coach,

        @Nullable @Parameter(description = "Only what was due before today.")
        Boolean overdue,

        @Nullable Reason reason,

        @Nullable
        @Pattern(regexp = "dueOn|-submittedAt", message = "UNKNOWN_CODE")
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

    static final int DEFAULT_LIMIT = 20;

    /** A cursor belongs to an order; when that one is unknown, it may belong to any. */
    @Override
    public List<FieldError> check(LocalDate today) {
        Set<Sort> possible = switch (sort) {
            case null -> EnumSet.of(Sort.SUBMITTED_AT_DESCENDING);
            case "-submittedAt" -> EnumSet.of(Sort.SUBMITTED_AT_DESCENDING);
            case "dueOn" -> EnumSet.of(Sort.DUE_ON);
            default -> EnumSet.allOf(Sort.class);
        };
        return Cursor.faults(possible, cursor);
    }
}
