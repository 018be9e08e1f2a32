package nl.welzijnoprecept.proposal.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.welzijnoprecept.conversation.Channel;
import nl.welzijnoprecept.plan.GoalKind;
import nl.welzijnoprecept.referral.ClientVerdict;
import nl.welzijnoprecept.referral.Outcome;
import nl.welzijnoprecept.referral.ReasonCode;
import nl.welzijnoprecept.referral.ReferralStatus;
import org.jspecify.annotations.Nullable;

/**
 * All that a proposal knows of a case: codes, days, counts, and names of people who work here and of activities. There is no
 * field in it for what a client or a coach said, so none can come into a text.
 *
 * @param referrer      who referred, for the salutation
 * @param attempts      on how many days the client was sought and not reached
 * @param talks         conversations that took place, by where
 * @param daysToContact from the referral; null as long as nobody spoke with the client, and where they were known before
 * @param goals         of what kind, one entry for each
 * @param pausedUntil   null where it is not paused
 */
record ProposalFacts(
        ReferralStatus status,
        String handler,
        @Nullable String coach,
        String referrer,
        int attempts,
        Map<Channel, Long> talks,
        @Nullable LocalDate firstContact,
        @Nullable Long daysToContact,
        @Nullable LocalDate intake,
        List<GoalKind> goals,
        List<Started> activities,
        @Nullable LocalDate pausedUntil,
        @Nullable ReasonCode reasonCode,
        @Nullable Outcome outcome,
        @Nullable ClientVerdict verdict) {

    /** An activity that the client began with. */
    record Started(String activity, LocalDate on, boolean ended) {}

    long talksInAll() {
        return talks.values().stream().mapToLong(Long::longValue).sum();
    }
}
