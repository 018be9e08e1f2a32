package nl.welzijnoprecept.accesslog.store;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.TreeMap;
import nl.welzijnoprecept.accesslog.AccessLogSeals;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Seals from time to time, so that no look at a file waits for another one's hash. What it seals is complete: a line's
 * transaction has its number before the line has its own, so when all transactions have ended that had begun at a
 * moment, all lines are there that will ever have a number given out by then.
 */
@Repository
class JdbcAccessLogSeals implements AccessLogSeals {
    /** So many in one transaction: the first time there can be years of them. */
    private static final long BATCH = 200_000;

    private static final int MONTHS_AHEAD = 3;

    private final JdbcClient jdbc;
    private final SealerReads lines;
    private final AccessLogChain chain;
    private final Clock clock;

    @Nullable
    private Moment seen;

    JdbcAccessLogSeals(JdbcClient jdbc, SealerReads lines, AccessLogChain chain, Clock clock) {
        this.jdbc = jdbc;
        this.lines = lines;
        this.chain = chain;
        this.clock = clock;
    }

    /** The highest number given out to a line, and a transaction that got its own number after that. */
    private record Moment(long lastId, String transaction) {}

    @Override
    public synchronized Sealed seal() {
        var isMine = isMineToDo();
        var last = last(); // only now: whoever had it to do just before has ended
        var more = false;
        if (isMine) {
            if (seen != null && isPast(seen)) {
                last = sealUpTo(seen.lastId(), last);
                more = seen != null;
            }
            if (seen == null) {
                seen = moment();
            }
        }
        return new Sealed(last == null ? null : last.witness(), more);
    }

    private @Nullable SealRow last() {
        return jdbc.sql("select * from access_log_seal order by number desc limit 1")
                .query((row, n) -> SealRow.of(row))
                .optional()
                .orElse(null);
    }

    /** Of several instances, one seals at a time; the others have nothing to do then. */
    private boolean isMineToDo() {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended('seal_access_log', 0))")
                .query(Boolean.class)
                .single();
    }

    private boolean isPast(Moment moment) {
        return jdbc.sql("select pg_snapshot_xmin(pg_current_snapshot()) > :transaction::xid8")
                .param("transaction", moment.transaction())
                .query(Boolean.class)
                .single();
    }

    /**
     * Two statements, in this order: whoever had a line's number before the first has a lower transaction's number than
     * the second. (A snapshot's xmax would not do: it is one past what has ended, not past what has begun.)
     */
    private Moment moment() {
        var lastId = jdbc.sql("select coalesce(pg_sequence_last_value('access_log_id_seq'), 0)")
                .query(Long.class)
                .single();
        var transaction = jdbc.sql("select pg_current_xact_id()::text")
                .query(String.class)
                .single();
        return new Moment(lastId, transaction);
    }

    /** Adds a seal for each day that the lines are of: one, but for lines around midnight. */
    private @Nullable SealRow sealUpTo(long lastId, @Nullable SealRow before) {
        var firstId = before == null ? 1 : before.lastId() + 1;
        var days = new TreeMap<LocalDate, AccessLogChain.Lines>();
        var until = firstId - 1;
        while (days.isEmpty() && until < lastId) { // numbers can have been given out in vain
            var from = until + 1;
            until = Math.min(until + BATCH, lastId);
            lines.read(
                    from,
                    until,
                    line -> days.computeIfAbsent(line.day(), _ -> chain.lines()).add(line.text()));
        }
        if (until >= lastId) {
            seen = null;
        }
        var last = before;
        for (var entry : days.entrySet()) {
            last = next(last, entry.getKey(), firstId, until, entry.getValue());
            add(last);
        }
        return last;
    }

    private SealRow next(
            @Nullable SealRow before, LocalDate day, long firstId, long lastId, AccessLogChain.Lines sealed) {
        var number = before == null ? 1 : before.number() + 1;
        var digest = sealed.digest();
        var seal = chain.seal(
                before == null ? AccessLogChain.BEGINNING : before.seal(),
                number,
                day,
                firstId,
                lastId,
                sealed.count(),
                digest);
        return new SealRow(number, day, firstId, lastId, sealed.count(), digest, seal);
    }

    private void add(SealRow row) {
        jdbc.sql("""
                        insert into access_log_seal (number, day, first_id, last_id, lines, digest, seal, sealed_at)
                        values (:number, :day, :firstId, :lastId, :lines, :digest, :seal, :now)""")
                .param("number", row.number())
                .param("day", Date.valueOf(row.day()))
                .param("firstId", row.firstId())
                .param("lastId", row.lastId())
                .param("lines", row.lines())
                .param("digest", row.digest())
                .param("seal", row.seal())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void prepareMonths(LocalDate today) {
        jdbc.sql("select prepare_access_log(:from, :until)")
                .param("from", Date.valueOf(today))
                .param("until", Date.valueOf(today.plusMonths(MONTHS_AHEAD)))
                .query(Integer.class)
                .single();
    }

    @Override
    public int forgetMonths(LocalDate before) {
        return jdbc.sql("select forget_access_log(:before)")
                .param("before", Date.valueOf(before))
                .query(Integer.class)
                .single();
    }
}
