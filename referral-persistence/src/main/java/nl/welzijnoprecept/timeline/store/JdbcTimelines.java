package nl.welzijnoprecept.timeline.store;

import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.UUID;
import nl.welzijnoprecept.paging.Part;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.ReferralStatus;
import nl.welzijnoprecept.timeline.TimelineEntry;
import nl.welzijnoprecept.timeline.TimelineEntry.Position;
import nl.welzijnoprecept.timeline.TimelineKind;
import nl.welzijnoprecept.timeline.Timelines;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the tables of other features for their codes and times only; row-level security decides here as it does there. */
@Repository
class JdbcTimelines implements Timelines {
    /** A measurement has a day: that of its recording is when it was recorded, another one is its noon. */
    private static final String ENTRIES = """
            with entry as (
                select s.taken_at as at, 'STEP' as kind, s.referral_id as id, s.revision as number, s.step as code,
                       s.to_status as state
                from referral_step s where s.referral_id = :referral
                union all
                select c.held_at, 'CONVERSATION', c.id, 0, c.kind, null from conversation c where c.referral_id = :referral
                union all
                select a.at, 'APPOINTMENT', a.id, 0, a.kind, coalesce(o.outcome, case when exists (
                           select from referral_step s
                           where s.referral_id = a.referral_id and s.revision > a.planned_revision
                             and s.to_status = any (:closed) and not exists (
                               select from referral_step u where u.referral_id = s.referral_id
                               and u.revision = s.revision + 1 and u.step = 'UNDO')) then 'CANCELLED' else 'PLANNED' end)
                from appointment a left join appointment_outcome o on o.appointment_id = a.id
                where a.referral_id = :referral
                union all
                select case when (m.recorded_at at time zone 'Europe/Amsterdam')::date = m.taken_on then m.recorded_at
                            else (m.taken_on + time '12:00') at time zone 'Europe/Amsterdam' end,
                       'MEASUREMENT', m.id, 0, m.instrument, m.moment
                from measurement m where m.referral_id = :referral
                union all
                select g.recorded_at, 'GOAL', g.id, 0, g.kind, 'OPEN' from goal g where g.referral_id = :referral
                union all
                select h.changed_at, 'GOAL', g.id, h.number, g.kind, h.state
                from goal_change h join goal g on g.id = h.goal_id where g.referral_id = :referral
                union all
                select p.proposed_at, 'PLACEMENT', p.id, 0, 'PROPOSE', null
                from placement p where p.referral_id = :referral
                union all
                select t.taken_at, 'PLACEMENT', p.id, t.revision, t.step, t.to_status
                from placement_step t join placement p on p.id = t.placement_id where p.referral_id = :referral
                union all
                select f.sent_at, 'FEEDBACK', f.id, 0, f.moment, null from feedback f where f.referral_id = :referral
                union all
                select q.asked_at, 'QUESTION', q.id, 0, q.asked_by, 'ASKED' from question q where q.referral_id = :referral
                union all
                select a.answered_at, 'QUESTION', q.id, 1, q.asked_by, 'ANSWERED'
                from question_answer a join question q on q.id = a.question_id where q.referral_id = :referral
                union all
                select case e.state when 'ADDED' then i.added_at else i.removed_at end, 'CASE_REVIEW', i.case_review_id,
                       2 * row_number() over (partition by i.case_review_id, e.state order by i.added_at, i.id) + e.after,
                       i.audience, e.state
                from case_review_item i cross join (values ('ADDED', 0), ('REMOVED', 1)) as e (state, after)
                where i.referral_id = :referral and (e.state = 'ADDED' or i.removed_at is not null)
                union all
                select f.recorded_at, 'FOLLOW_UP', f.placement_id,
                       row_number() over (partition by f.placement_id order by f.recorded_at, f.id), f.moment, f.answer
                from placement_follow_up f join placement p on p.id = f.placement_id where p.referral_id = :referral
            ), keyed as (
                select e.*, e.kind || '/' || e.id || '/' || lpad(e.number::text, 9, '0') as key from entry e
            )
            """;

    private static final String[] CLOSED = Arrays.stream(ReferralStatus.values())
            .filter(status -> !status.isOpen())
            .map(Enum::name)
            .toArray(String[]::new);

    private final JdbcClient jdbc;

    JdbcTimelines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Part<TimelineEntry> of(Referral referral, @Nullable Position after, int limit) {
        var total = jdbc.sql(ENTRIES + "select count(*) from entry")
                .param("referral", referral.id().value())
                .param("closed", CLOSED)
                .query(Long.class)
                .single();
        var found = jdbc.sql(ENTRIES + """
                        select * from keyed
                        where :after::timestamptz is null or (at, key collate "C") < (:after, :key)
                        order by at desc, key collate "C" desc limit :most""")
                .param("referral", referral.id().value())
                .param("closed", CLOSED)
                .param(
                        "after",
                        after == null ? null : after.at().atOffset(ZoneOffset.UTC),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param("key", after == null ? null : after.key(), Types.VARCHAR)
                .param("most", limit + 1)
                .query((row, n) -> new TimelineEntry(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("key"),
                        TimelineKind.valueOf(row.getString("kind")),
                        row.getObject("id", UUID.class),
                        row.getString("code"),
                        row.getString("state")))
                .list();
        return Part.of(found, limit, total);
    }
}
