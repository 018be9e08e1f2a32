package nl.welzijnoprecept.referral.store;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.deadline.DeadlineKind;
import nl.welzijnoprecept.deadline.NextActionBy;
import nl.welzijnoprecept.deadline.Unasked;
import nl.welzijnoprecept.encryption.TextCipher;
import nl.welzijnoprecept.referral.ClientStatement;
import nl.welzijnoprecept.referral.Progress;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.ReferralStatus;
import nl.welzijnoprecept.referral.StatementId;
import nl.welzijnoprecept.time.DutchTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What other tables know of a referral, which was found in scope. */
@Component
class CaseFacts {
    /** Whether {@code referral r} goes on. */
    static final String OPEN = ReferralStatus.open().stream()
            .map(status -> "'" + status + "'")
            .collect(Collectors.joining(", ", "(r.status in (", "))"));

    /** Whom the way of {@code referral r} into an activity waits for. A referrer sees no placements, and so none of those. */
    static final String ASKED = """
            (select case when bool_or(p.status in ('PROPOSED', 'OFFERED')) then 'CLIENT'
                         when bool_or(p.status = 'WAITLISTED') then 'ACTIVITY' end
             from placement p where p.referral_id = r.id)""";

    /** Whether a coach is to ask what comes next in {@code referral r}. */
    static final String WHAT_NEXT = runs(DeadlineKind.WHAT_NEXT);

    /**
     * Of one that is closed: whether a coach is to tell the referrer how it ended, by the clock that nothing but that and the
     * client's wish ends.
     */
    static final String ENDING_UNTOLD = runs(DeadlineKind.CLOSING_FEEDBACK);

    /** All of it as one answer: a client who was asked is waited for first, then an activity, then a coach. */
    static final String AWAITED =
            "case when %1$s then coalesce(%2$s, case when %3$s then 'COACH' end) when %4$s then 'COACH' end"
                    .formatted(OPEN, ASKED, WHAT_NEXT, ENDING_UNTOLD);

    /**
     * Of a failed attempt {@code conversation c}: since the case came to its coach, by when it was recorded, as paper comes
     * later; and since the client was reached, by when that was.
     */
    private static final String COUNTS = """
            c.recorded_at >= coalesce((select max(s.taken_at) from referral_step s
                                       where s.referral_id = c.referral_id
                                         and s.step in ('ASSIGN', 'REOPEN', 'REFUSED')), '-infinity')
            and c.held_at > coalesce((select max(o.held_at) from conversation o
                                      where o.referral_id = c.referral_id
                                        and case o.kind when 'CONTACT_ATTEMPT' then o.reached is true
                                                        else o.reached is not false end), '-infinity')""";

    private static final String GOES_ON = "p.referral_id = :id and p.status = 'STARTED'";

    private final JdbcClient jdbc;
    private final TextCipher cipher;
    private final Clock clock;

    CaseFacts(JdbcClient jdbc, TextCipher cipher, Clock clock) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.clock = clock;
    }

    Progress progress(Referral referral) {
        return jdbc.sql("""
                        select exists (select from conversation c
                                       where c.referral_id = :id and c.kind = 'INTAKE' and c.reached is not false) as intake,
                               exists (select from placement p where p.referral_id = :id and p.status = 'STARTED') as placement,
                               (select count(distinct (c.held_at at time zone 'Europe/Amsterdam')::date) from conversation c
                                where c.referral_id = :id and c.kind = 'CONTACT_ATTEMPT' and c.reached is not true
                                  and %1$s) as attempts,
                               exists (select from permission_change p join referral r on r.id = p.referral_id
                                       where p.referral_id = :id and p.kind = 'WITHDRAWN' and 'REFER' = any (p.purposes)
                                         and p.changed_at > r.last_step_at) as taken_back,
                               (select min(p.started_on) from placement p where %2$s and asked_of(p) < 1) as unasked,
                               (select min(p.started_on) from placement p where %2$s and asked_of(p) < 2) as unasked_again""".formatted(COUNTS, GOES_ON))
                .param("id", referral.id().value())
                .query((row, n) -> new Progress(
                        row.getBoolean("intake"),
                        row.getBoolean("placement"),
                        row.getInt("attempts"),
                        row.getBoolean("taken_back"),
                        new Unasked(
                                row.getObject("unasked", LocalDate.class),
                                row.getObject("unasked_again", LocalDate.class))))
                .single();
    }

    List<ClientStatement> statements(Referral referral, Actor reader) {
        if (!ClientStatement.isFor(reader)) {
            return List.of();
        }
        return jdbc.sql(
                        "select id, text, recorded_at from client_statement where referral_id = :id order by recorded_at, id")
                .param("id", referral.id().value())
                .query((row, n) -> new ClientStatement(
                        new StatementId(row.getObject("id", UUID.class)),
                        referral.id(),
                        cipher.decrypt(row.getBytes("text")),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Not by {@code exists}, which may be answered by reading the clocks of everybody. */
    private static String runs(DeadlineKind kind) {
        return "(select d.kind from deadline d where d.referral_id = r.id and d.kind = '%s' and d.ended_on is null) is not null"
                .formatted(kind);
    }

    @Nullable
    NextActionBy awaited(Referral referral) {
        return jdbc.sql("select " + AWAITED + " from referral r where r.id = :id")
                .param("id", referral.id().value())
                .query((row, n) -> Optional.ofNullable(row.getString(1)))
                .single()
                .map(NextActionBy::valueOf)
                .orElse(null);
    }

    boolean lacksCoachForChildren(Referral referral, Actor reader) {
        var coach = referral.state().coach();
        return coach != null
                && reader.role() != Role.REFERRER
                && referral.status().isOpen()
                && referral.client().isChildOn(DutchTime.day(clock.instant()))
                && jdbc.sql("select not exists (select from coach_profile where professional_id = :coach and youth)")
                        .param("coach", coach.value())
                        .query(Boolean.class)
                        .single();
    }
}
