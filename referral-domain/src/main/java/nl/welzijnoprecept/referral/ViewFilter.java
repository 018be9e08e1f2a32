package nl.welzijnoprecept.referral;

import java.util.List;
import nl.welzijnoprecept.deadline.DueState;
import nl.welzijnoprecept.deadline.NextActionBy;
import org.jspecify.annotations.Nullable;

/**
 * What a saved view lists: as a list is asked for, so that "me" and "overdue" go with whoever looks and the day.
 *
 * @param coach me, none, or the id of a coach
 * @param sort  as the list has it
 */
public record ViewFilter(
        List<ReferralStatus> status,
        @Nullable String coach,
        @Nullable DueState due,
        @Nullable NextActionBy nextActionBy,
        @Nullable Reason reason,
        @Nullable String municipality,
        @Nullable String sort) {
    public ViewFilter {
        status = List.copyOf(status);
    }
}
