package nl.welzijnoprecept.deadline.store;

import java.sql.Date;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.deadline.Closure;
import nl.welzijnoprecept.deadline.Deadline;
import nl.welzijnoprecept.deadline.DeadlineKind;
import nl.welzijnoprecept.deadline.LiberationDay;
import nl.welzijnoprecept.deadline.Norm;
import nl.welzijnoprecept.deadline.NormBook;
import nl.welzijnoprecept.deadline.Norms;
import nl.welzijnoprecept.deadline.WorkingCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcNormBook implements NormBook {
    private final JdbcClient jdbc;

    JdbcNormBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Norms of(OrganisationId organisation) {
        // A statement of its own: the next one then sees what whoever held the lock has kept.
        lock("pg_advisory_xact_lock_shared", "norms", organisation);
        return read(organisation);
    }

    private Norms read(OrganisationId organisation) {
        Map<DeadlineKind, Norm> own = new EnumMap<>(DeadlineKind.class);
        var closures = new HashSet<LocalDate>();
        var liberationDay = new LiberationDay[] {LiberationDay.LUSTRUM};
        // One round trip for all three.
        jdbc.sql("""
                        select kind, amount, unit, null::date as closed_on, null::text as liberation_day
                        from organisation_norm where organisation_id = :organisation
                        union all
                        select null, null, null, closed_on, null
                        from organisation_closure where organisation_id = :organisation
                        union all
                        select null, null, null, null, liberation_day
                        from organisation_calendar where organisation_id = :organisation""").param("organisation", organisation.value()).query(row -> {
            var kind = row.getString("kind");
            var closed = row.getObject("closed_on", LocalDate.class);
            if (kind != null) {
                own.put(
                        DeadlineKind.valueOf(kind),
                        new Norm(row.getInt("amount"), Norm.Unit.valueOf(row.getString("unit"))));
            } else if (closed != null) {
                closures.add(closed);
            } else {
                liberationDay[0] = LiberationDay.valueOf(row.getString("liberation_day"));
            }
        });
        return new Norms(own, new WorkingCalendar(closures, liberationDay[0]));
    }

    @Override
    public void set(OrganisationId organisation, DeadlineKind kind, @Nullable Norm norm) {
        lock("pg_advisory_xact_lock", "norms", organisation);
        if (norm == null) {
            jdbc.sql("delete from organisation_norm where organisation_id = :organisation and kind = :kind")
                    .param("organisation", organisation.value())
                    .param("kind", kind.name())
                    .update();
            return;
        }
        jdbc.sql("""
                        insert into organisation_norm (organisation_id, kind, amount, unit)
                        values (:organisation, :kind, :amount, :unit)
                        on conflict (organisation_id, kind) do update
                        set amount = excluded.amount, unit = excluded.unit""")
                .param("organisation", organisation.value())
                .param("kind", kind.name())
                .param("amount", norm.amount())
                .param("unit", norm.unit().name())
                .update();
    }

    @Override
    public void set(OrganisationId organisation, LiberationDay liberationDay) {
        lock("pg_advisory_xact_lock", "norms", organisation);
        jdbc.sql("""
                        insert into organisation_calendar (organisation_id, liberation_day)
                        values (:organisation, :liberationDay)
                        on conflict (organisation_id) do update set liberation_day = excluded.liberation_day""")
                .param("organisation", organisation.value())
                .param("liberationDay", liberationDay.name())
                .update();
    }

    @Override
    public List<Closure> closures(OrganisationId organisation, LocalDate from) {
        return jdbc.sql("""
                        select closed_on, name from organisation_closure
                        where organisation_id = :organisation and closed_on >= :from order by closed_on""")
                .param("organisation", organisation.value())
                .param("from", from)
                .query((row, n) -> new Closure(row.getObject("closed_on", LocalDate.class), row.getString("name")))
                .list();
    }

    @Override
    public void close(OrganisationId organisation, List<Closure> days) {
        lock("pg_advisory_xact_lock", "norms", organisation);
        jdbc.sql("""
                        insert into organisation_closure (organisation_id, closed_on, name)
                        select :organisation, closed_on, name
                        from unnest(:days::date[], :names::text[]) as d (closed_on, name)
                        on conflict (organisation_id, closed_on)
                        do update set name = coalesce(excluded.name, organisation_closure.name)""")
                .param("organisation", organisation.value())
                .param("days", days.stream().map(Closure::on).map(Date::valueOf).toArray(Date[]::new))
                .param("names", days.stream().map(Closure::name).toArray(String[]::new))
                .update();
    }

    @Override
    public boolean open(OrganisationId organisation, LocalDate day) {
        lock("pg_advisory_xact_lock", "norms", organisation);
        return jdbc.sql("delete from organisation_closure where organisation_id = :organisation and closed_on = :day")
                        .param("organisation", organisation.value())
                        .param("day", day)
                        .update()
                > 0;
    }

    @Override
    public long countAnew(OrganisationId organisation) {
        // One after the other, by what is kept when it is their turn.
        lock("pg_advisory_xact_lock", "count", organisation);
        var norms = read(organisation);
        var clocks = jdbc
                .sql("select kind, started_on, extended_by from running_clocks()")
                .query((row, n) -> new Deadline(
                        DeadlineKind.valueOf(row.getString("kind")),
                        row.getObject("started_on", LocalDate.class),
                        LocalDate.MIN,
                        row.getInt("extended_by")))
                .list()
                .stream()
                .filter(clock -> clock.kind().hasNorm())
                .map(norms::again)
                .toList();
        return jdbc.sql("""
                        select move_clocks(:kinds::text[], :starts::date[], :extensions::integer[], :dues::date[])""")
                .param("kinds", clocks.stream().map(each -> each.kind().name()).toArray(String[]::new))
                .param(
                        "starts",
                        clocks.stream()
                                .map(Deadline::startedOn)
                                .map(Date::valueOf)
                                .toArray(Date[]::new))
                .param("extensions", clocks.stream().map(Deadline::extendedBy).toArray(Integer[]::new))
                .param(
                        "dues",
                        clocks.stream().map(Deadline::on).map(Date::valueOf).toArray(Date[]::new))
                .query(Long.class)
                .single();
    }

    private void lock(String function, String what, OrganisationId organisation) {
        jdbc.sql("select " + function + "(hashtextextended(:what || :organisation::text, 0))")
                .param("what", what)
                .param("organisation", organisation.value())
                .query((row, n) -> true)
                .single();
    }
}
