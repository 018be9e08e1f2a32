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

    /** Days and codes of our own, so no parameters. */
    static String on(LocalDate today) {
        return """
                (select case when turn.by = 'COACH' and r.coach_id is null then 'COORDINATOR' else turn.by end
                 from (select case
                     when r.due_kind is not null and (not %1$s or r.due_on <= date '%2$s') then %3$s
                     else coalesce(
                         (select asked.by from (select %4$s as by) asked
                          where r.status = 'COACHING' or asked.by = 'COACH'), %5$s) end as by) turn)""".formatted(
                        CaseFacts.OPEN,
                        today,
                        cases("r.due_kind", DeadlineKind.values(), DeadlineKind::owner),
                        CaseFacts.AWAITED,
                        cases("r.status", ReferralStatus.values(), ReferralStatus::nextActionBy));
    }

    private static <E extends Enum<E>> String cases(
            String column, E[] constants, Function<E, @Nullable NextActionBy> turn) {
        return Arrays.stream(constants)
                .filter(each -> turn.apply(each) != null)
                .map(each -> " when '" + each + "' then '" + turn.apply(each) + "'")
                .collect(Collectors.joining("", "case " + column, " end"));
    }
}
