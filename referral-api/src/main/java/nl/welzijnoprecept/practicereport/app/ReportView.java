package nl.welzijnoprecept.practicereport.app;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.welzijnoprecept.casework.PartyView;
import nl.welzijnoprecept.organisation.Names.OrganisationName;
import nl.welzijnoprecept.practicereport.DaysTaken;
import nl.welzijnoprecept.practicereport.Fading;
import nl.welzijnoprecept.practicereport.PracticeReport;
import nl.welzijnoprecept.practicereport.StatusGroup;
import nl.welzijnoprecept.referral.Outcome;
import nl.welzijnoprecept.referral.Reason;
import nl.welzijnoprecept.referral.ReferralStatus;
import nl.welzijnoprecept.statistics.Period;
import org.jspecify.annotations.Nullable;

/** The report as it is shown. */
record ReportView(
        PartyView practice,
        String from,
        String to,
        Instant asOf,

        @Schema(description = "All referrals of these months but those entered by mistake.")
        long referred,

        List<MonthView> months,

        @Schema(
                description =
                        "Of how many the client lets the practice hear today; all that follows is of those only, but for fading.")
        long shared,

        Map<StatusGroup, Long> status,
        @Schema(description = "How those that ended did.") Map<ReferralStatus, Long> ended,

        @Schema(description = "What the completed ones came to.")
        Map<Outcome, Long> outcomes,

        @Schema(description = "By main reason.") Map<Reason, Long> reasons,
        WaitView firstContact,
        WaitView intake,
        FeedbackCountView feedback,
        VerdictView clientVerdict,
        FadingView fading) {

    /** How many were referred in a month. */
    record MonthView(String month, long referred) {}

    /** How long it took, in calendar days from the referral. */
    record WaitView(
            @Schema(description = "Of how many it is known.")
            int known,

            @Nullable @Schema(description = "The middle one; of an even number, halfway between the two in the middle.")
            Double median,

            @Nullable @Schema(description = "About nine in ten took no longer: between two, by the line between them.")
            Double p90) {
        static WaitView of(DaysTaken taken) {
            return new WaitView(taken.known(), taken.median(), taken.p90());
        }
    }

    /** Messages of the team to the practice. */
    record FeedbackCountView(long received, long acknowledged) {}

    /** Whether it is known what clients think of it. */
    record VerdictView(
            long completed,
            long known,

            @Nullable @Schema(description = "Of those completed; null when none is.")
            Double share) {}

    /** Whether the practice refers less than it did. */
    record FadingView(
            @Schema(
                    description =
                            "Fewer than half of what is expected, where at least four are: the mean of the practice's own"
                                    + " four quarters before this one, for as much of this quarter as has passed.")
            boolean fading,

            double expected,

            @Schema(description = "This quarter until today.")
            long actual) {}

    static ReportView of(OrganisationName practice, Period period, Instant at, PracticeReport report, Fading fading) {
        return new ReportView(
                PartyView.of(practice),
                period.from().toString(),
                period.to().toString(),
                at,
                report.referred(),
                report.months().entrySet().stream()
                        .map(month -> new MonthView(month.getKey().toString(), month.getValue()))
                        .toList(),
                report.shared(),
                report.groups(),
                report.ended(),
                report.outcomes(),
                report.reasons(),
                WaitView.of(report.firstContact()),
                WaitView.of(report.intake()),
                new FeedbackCountView(report.feedback(), report.acknowledged()),
                new VerdictView(
                        report.completed(),
                        report.verdictKnown(),
                        report.completed() == 0 ? null : (double) report.verdictKnown() / report.completed()),
                new FadingView(fading.fading(), fading.expected(), fading.actual()));
    }
}
