package nl.welzijnoprecept.referral.store;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.welzijnoprecept.deadline.Deadline;
import nl.welzijnoprecept.deadline.DeadlineKind;
import nl.welzijnoprecept.deadline.Deadlines;
import nl.welzijnoprecept.referral.ReferralId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The clocks of each referral, as lines that only ever end. */
@Component
class JdbcDeadlines {
    private final JdbcClient jdbc;

    JdbcDeadlines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that run, of each that has any. */
    Map<UUID, Deadlines> of(List<UUID> referrals) {
        var found = new HashMap<UUID, List<Deadline>>();
        jdbc.sql("""
                        select referral_id, kind, started_on, due_on, extended_by from deadline
                        where referral_id = any (:referrals) and ended_on is null""").param("referrals", referrals.toArray(UUID[]::new)).query(row -> {
            found.computeIfAbsent(row.getObject("referral_id", UUID.class), _ -> new ArrayList<>())
                    .add(new Deadline(
                            DeadlineKind.valueOf(row.getString("kind")),
                            row.getObject("started_on", LocalDate.class),
                            row.getObject("due_on", LocalDate.class),
                            row.getInt("extended_by")));
        });
        return found.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> new Deadlines(each.getValue())));
    }

    /** Ends what is no longer there, and keeps what is new or is due on another day. */
    void save(ReferralId referral, Deadlines before, Deadlines after, LocalDate today) {
        var gone = before.all().stream()
                .filter(each -> after.of(each.kind())
                        .filter(same -> same.startedOn().equals(each.startedOn()))
                        .isEmpty())
                .toList();
        var changed = after.all().stream()
                .filter(each -> !before.all().contains(each))
                .toList();
        if (!gone.isEmpty()) {
            jdbc.sql("""
                            update deadline set ended_on = :today
                            where referral_id = :referral and ended_on is null and kind = any (:kinds)""")
                    .param("today", today)
                    .param("referral", referral.value())
                    .param("kinds", kinds(gone))
                    .update();
        }
        if (!changed.isEmpty()) {
            // What was ended and starts again on the same day, as UNDO has it, is the same line.
            jdbc.sql("""
                            insert into deadline (referral_id, kind, started_on, due_on, extended_by)
                            select :referral, kind, started_on, due_on, extended_by
                            from unnest(:kinds::text[], :starts::date[], :dues::date[], :extensions::integer[])
                                 as d (kind, started_on, due_on, extended_by)
                            on conflict (referral_id, kind, started_on) do update
                            set due_on = excluded.due_on, extended_by = excluded.extended_by, ended_on = null""")
                    .param("referral", referral.value())
                    .param("kinds", kinds(changed))
                    .param(
                            "starts",
                            changed.stream()
                                    .map(Deadline::startedOn)
                                    .map(Date::valueOf)
                                    .toArray(Date[]::new))
                    .param(
                            "dues",
                            changed.stream()
                                    .map(Deadline::on)
                                    .map(Date::valueOf)
                                    .toArray(Date[]::new))
                    .param(
                            "extensions",
                            changed.stream().map(Deadline::extendedBy).toArray(Integer[]::new))
                    .update();
        }
    }

    private static String[] kinds(List<Deadline> deadlines) {
        return deadlines.stream().map(each -> each.kind().name()).toArray(String[]::new);
    }
}
