package nl.welzijnoprecept.referral.app;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.welzijnoprecept.deadline.DueState;
import nl.welzijnoprecept.deadline.NextActionBy;
import nl.welzijnoprecept.referral.Reason;
import nl.welzijnoprecept.referral.ReferralStatus;
import nl.welzijnoprecept.referral.ViewFilter;
import nl.welzijnoprecept.web.OneLine;
import org.jspecify.annotations.Nullable;

/** A view to keep. */
record SavedViewRequest(
        @NotBlank @Size(max = 60) @Schema(example = "Deze week") @OneLine
        String name,

        @NotNull @Valid FilterRequest filter) {

    /** As the parameters of the list of referrals. */
    record FilterRequest(
            @Nullable List<@NotNull ReferralStatus> status,

            @Nullable
            @Pattern(regexp = ReferralListParameters.COACH, message = "INVALID_VALUE")
            @Schema(description = "me, none, or the id of a coach.")
            String coach,

            @Nullable DueState due,

            @Nullable @JsonInclude(JsonInclude.Include.NON_NULL)
            NextActionBy nextActionBy,

            @Nullable Reason reason,

            @Nullable @Pattern(regexp = ReferralListParameters.MUNICIPALITY, message = "INVALID_VALUE")
            String municipality,

            @Nullable @Pattern(regexp = ReferralListParameters.SORT, message = "UNKNOWN_CODE")
            String sort) {}

    ViewFilter toFilter() {
        return new ViewFilter(
                filter.status() == null ? List.of() : filter.status(),
                filter.coach(),
                filter.due(),
                filter.nextActionBy(),
                filter.reason(),
                filter.municipality(),
                filter.sort());
    }
}
