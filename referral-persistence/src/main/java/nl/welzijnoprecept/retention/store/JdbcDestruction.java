package nl.welzijnoprecept.retention.store;

import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.welzijnoprecept.deadline.WorkingCalendar;
import nl.welzijnoprecept.encryption.KeyedHash;
import nl.welzijnoprecept.mapping.SqlDays;
import nl.welzijnoprecept.problem.NeedNotMet;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.retention.DataKind;
import nl.welzijnoprecept.retention.Destruction;
import nl.welzijnoprecept.retention.ErasureReceipt.Part;
import nl.welzijnoprecept.time.DutchTime;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Has the database destroy, which decides by itself whether it may; and puts the product's key to what is destroyed. */
@Repository
class JdbcDestruction implements Destruction {
    /** What {@code require_destructible} refuses with. */
    private static final String REFUSED = "WR001";

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final KeyedHash hash;
    private final Clock clock;

    JdbcDestruction(JdbcClient jdbc, KeyedHash hash, Clock clock) {
        this.jdbc = jdbc;
        this.hash = hash;
        this.clock = clock;
    }

    @Override
    public List<Expired> expired(@Nullable Expired after, int most) {
        return jdbc.sql("select file, kind from expired_files(:after, :afterKind, :most)")
                .param("after", after == null ? BEFORE_ALL : after.file().value())
                .param("afterKind", after == null ? "" : after.kind().name())
                .param("most", most)
                .query((row, n) -> new Expired(
                        new ReferralId(row.getObject("file", UUID.class)), DataKind.valueOf(row.getString("kind"))))
                .list();
    }

    @Override
    public void destroy(UUID receipt, ReferralId file, DataKind kind, @Nullable UUID request) {
        try {
            destroyOrRefuse(receipt, file, kind, request);
        } catch (DataAccessException failure) {
            if (failure.getMostSpecificCause() instanceof PSQLException refusal
                    && REFUSED.equals(refusal.getSQLState())) {
                throw new NeedNotMet(needs(refusal));
            }
            throw failure;
        }
    }

    /** They are the detail of what the database says. */
    private static List<Need> needs(PSQLException refusal) {
        var detail = Objects.requireNonNull(
                Objects.requireNonNull(refusal.getServerErrorMessage()).getDetail());
        return Arrays.stream(detail.split(",", -1)).map(Need::valueOf).toList();
    }

    private void destroyOrRefuse(UUID receipt, ReferralId file, DataKind kind, @Nullable UUID request) {
        var parts = jdbc.sql("select part, lines, digest from prepare_destruction(:file, :kind, :request::uuid)")
                .param("file", file.value())
                .param("kind", kind.name())
                .param("request", request)
                .query((row, n) -> new Part(
                        row.getString("part"),
                        row.getLong("lines"),
                        HexFormat.of().formatHex(hash.of(row.getBytes("digest")))))
                .list();
        jdbc.sql("""
                        select destroy_file(:receipt, :file, :kind, :request::uuid, :holidays::date[], :parts::text[],
                                            :lines::bigint[], array (select decode(each, 'hex')
                                                from unnest(:hashes::text[]) with ordinality as h (each, n) order by n))""")
                .param("receipt", receipt)
                .param("file", file.value())
                .param("kind", kind.name())
                .param("request", request)
                .param("holidays", SqlDays.of(WorkingCalendar.nationalDaysOff(DutchTime.day(clock.instant()))))
                .param("parts", parts.stream().map(Part::table).toArray(String[]::new))
                .param("lines", parts.stream().map(Part::lines).toArray(Long[]::new))
                .param("hashes", parts.stream().map(Part::hash).toArray(String[]::new))
                .query((row, n) -> true)
                .single();
    }
}
