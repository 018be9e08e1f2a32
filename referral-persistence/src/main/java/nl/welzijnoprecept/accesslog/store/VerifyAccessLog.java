package nl.welzijnoprecept.accesslog.store;

import java.util.List;
import java.util.function.Consumer;
import nl.welzijnoprecept.operation.Command;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads the whole log beside its seals, and tells where a line was removed, edited or added. With {@code
 * --welzijnoprecept.access-log.witness=<number>:<hash>}, as an earlier run or the product's own log told it, also whether
 * the end of the chain was cut off or the chain made anew.
 */
@Component
class VerifyAccessLog implements Command {
    /** So many at a time, as there can be years of them. */
    private static final int BATCH = 10_000;

    private final JdbcClient jdbc;
    private final SealCheck check;
    private final TransactionTemplate transaction;
    private final String witness;

    VerifyAccessLog(
            JdbcClient jdbc,
            SealCheck check,
            TransactionTemplate transaction,
            @Value("${welzijnoprecept.access-log.witness:}") String witness) {
        this.jdbc = jdbc;
        this.check = check;
        this.transaction = transaction;
        this.witness = witness;
    }

    @Override
    public String name() {
        return "verify-access-log";
    }

    @Override
    public boolean run(Consumer<String> tell) {
        var verdict = new Verdict(witness, tell);
        while (Boolean.TRUE.equals(transaction.execute(_ -> checkSome(verdict)))) {
            // there may be more
        }
        transaction.executeWithoutResult(_ -> check.checkEnd(verdict));
        return verdict.isWell();
    }

    /** Whether there were some. */
    private boolean checkSome(Verdict verdict) {
        var seals = next(verdict.lastNumber());
        check.check(seals, verdict);
        return !seals.isEmpty();
    }

    /** The next ones, and of each round of sealing all: one for each day that its lines are of. */
    private List<SealRow> next(long after) {
        for (var limit = BATCH; ; limit *= 2) {
            var seals = read(after, limit);
            if (seals.size() < limit) {
                return seals;
            }
            var cut = seals.getLast().firstId(); // its round may not be all there
            var whole = seals.stream().filter(seal -> seal.firstId() != cut).toList();
            if (!whole.isEmpty()) {
                return whole;
            }
        }
    }

    private List<SealRow> read(long after, int limit) {
        return jdbc.sql("select * from access_log_seal where number > :after order by number limit :limit")
                .param("after", after)
                .param("limit", limit)
                .query((row, n) -> SealRow.of(row))
                .list();
    }
}
