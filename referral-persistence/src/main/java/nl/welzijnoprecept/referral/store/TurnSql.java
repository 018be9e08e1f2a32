package nl.welzijnoprecept.referral.store;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.welzijnoprecept.deadline.DeadlineKind;
import nl.welzijnoprecept.deadline.NextActionBy;
import nl.welzijnoprecept.referral.ReferralStatus;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is of {@code referral r}, as {@link ReferralStatus#nextActionBy} says it, for conditions and counts: {@code
 * TurnIT} holds the two together. Who has the turn in which status and of which clock is asked of the domain.
 */
final class TurnSql {
    private TurnSql() {}

    /** Whose turn it is that is the coach's, where nobody coaches it. */
    private static final String COACH = "case when r.coach_id is null then '%s' else '%s' end"
            .formatted(NextActionBy.COORDINATOR, NextActionBy.COACH);

    /**
     * Days and codes of our own, so no parameters. It is asked of tens of thousands at once, most of them closed: so what is known
     * without another table comes first, and nothing stands in it twice.
     */
    static String on(LocalDate today) {
        return """
                case when r.due_kind is not null and (not %1$s or r.due_on <= date '%2$s') then %3$s
                     when r.status = '%4$s' then coalesce(%5$s, %6$s)
                     when r.status in (%7$s) then %6$s
                     when %1$s then case when %5$s is null and %8$s then %6$s else %9$s end
                     when %10$s then %6$s end""".formatted(
                        CaseFacts.OPEN,
                        today,
                        cases("r.due_kind", DeadlineKind.values(), DeadlineKind::owner),
                        ReferralStatus.COACHING,
                        CaseFacts.ASKED,
                        COACH,
                        ofCoach(),
                        CaseFacts.WHAT_NEXT,
                        cases("r.status", ReferralStatus.values(), ReferralStatus::nextActionBy),
                        CaseFacts.ENDING_UNTOLD);
    }

    private static String ofCoach() {
        return Arrays.stream(ReferralStatus.values())
                .filter(status -> status.nextActionBy() == NextActionBy.COACH)
                .map(status -> "'" + status + "'")
                .collect(Collectors.joining(", "));
    }

    private static <E extends Enum<E>> String cases(
            String column, E[] constants, Function<E, @Nullable NextActionBy> turn) {
        return Arrays.stream(constants)
                .filter(each -> turn.apply(each) != null)
                .map(each -> " when '" + each + "' then "
                        + (turn.apply(each) == NextActionBy.COACH ? COACH : "'" + turn.apply(each) + "'"))
                .collect(Collectors.joining("", "case " + column, " end"));
    }
}
