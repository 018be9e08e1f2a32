package nl.welzijnoprecept.plan;

import java.util.List;
import nl.welzijnoprecept.plan.ActionQuery.Position;
import nl.welzijnoprecept.referral.ReferralSummary;
import org.jspecify.annotations.Nullable;

/**
 * Part of a list of open actions, most urgent first.
 *
 * @param total exact count of all that match
 * @param next  where the next part begins; null at the end
 */
public record OpenActions(
        List<OpenAction> items, long total, @Nullable Position next) {
    public OpenActions {
        items = List.copyOf(items);
    }

    /** An action, and whose it is. */
    public record OpenAction(Action action, ReferralSummary within) {}
}
