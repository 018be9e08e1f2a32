package nl.welzijnoprecept.accesslog.store;

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
    /** More days than one seal's lines can be of, so that a batch holds at least one round of sealing. */
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
        boolean more;
        do {
            more = Boolean.TRUE.equals(transaction.execute(_ -> checkSome(verdict)));
        } while (more);
        transaction.executeWithoutResult(_ -> check.checkEnd(verdict));
        return verdict.isWell();
    }

    /** Whether there is more. */
    private boolean checkSome(Verdict verdict) {
        var seals = jdbc.sql("select * from access_log_seal where number > :after order by number limit :limit")
                .param("after", verdict.lastNumber())
                .param("limit", BATCH)
                .query((row, n) -> SealRow.of(row))
                .list();
        var isFull = seals.size() == BATCH;
        if (isFull) { // the last round of sealing may not be all there
            var cut = seals.getLast().firstId();
            seals = seals.stream().filter(seal -> seal.firstId() != cut).toList();
        }
        check.check(seals, verdict);
        return isFull && !seals.isEmpty();
    }
}
