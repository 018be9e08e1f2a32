package nl.welzijnoprecept.referral.app;

import java.time.LocalDate;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.deadline.DeadlineKind;
import nl.welzijnoprecept.deadline.DueState;
import nl.welzijnoprecept.referral.ReferralSummary;
import org.jspecify.annotations.Nullable;

/**
 * A case as a row: what the API lists of it, and what is due how soon.
 *
 * @param clock what is due; null where nothing is
 * @param own   whether whoever looks coaches it
 */
record CaseRow(ReferralLine line, @Nullable DeadlineKind clock, DueState due, boolean own) {
    static CaseRow of(ReferralSummary summary, Actor actor, LocalDate today) {
        var due = summary.due();
        return new CaseRow(
                ReferralLine.of(summary, actor, today),
                due == null ? null : due.kind(),
                DueState.of(due == null ? null : due.on(), today),
                summary.coach() != null && actor.is(summary.coach().id()));
    }
}
