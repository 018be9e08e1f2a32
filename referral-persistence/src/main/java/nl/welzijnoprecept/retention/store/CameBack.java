package nl.welzijnoprecept.retention.store;

import java.time.ZoneOffset;
import nl.welzijnoprecept.retention.DataKind;
import nl.welzijnoprecept.retention.ErasureReceipt;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What became of something that has a receipt, in a database that does not know of it. */
enum CameBack {
    /** It is not there. */
    NOT,
    /** It is there, as the backup had it. */
    AS_IT_WAS,
    /** A part, of a case that is open: what is there can have been written since. */
    OPEN,
    /** Somebody had nothing of the file destroyed after it was erased. */
    HELD_SINCE;

    static CameBack of(ErasureReceipt receipt, JdbcClient owner) {
        return owner.sql("""
                        select r.closed_at is null as open,
                               coalesce((select h.held and h.set_at > :at from legal_hold h where h.referral_id = r.id
                                         order by h.number desc limit 1), false) as held_since,
                               coalesce((select sum(d.lines) from digest_file(r.id, :kind) d), 0) > 0 as there
                        from referral r where r.id = :file for update of r""")
                .param("file", receipt.file().value())
                .param("kind", receipt.kind().name())
                .param("at", receipt.at().atOffset(ZoneOffset.UTC))
                .query((row, n) -> {
                    if (!row.getBoolean("there")) {
                        return NOT;
                    }
                    if (row.getBoolean("held_since")) {
                        return HELD_SINCE;
                    }
                    return row.getBoolean("open") && receipt.kind() != DataKind.FILE ? OPEN : AS_IT_WAS;
                })
                .optional()
                .orElse(NOT);
    }
}
