package nl.welzijnoprecept.retention.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.access.Oversight;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.accesslog.CaseFile;
import nl.welzijnoprecept.encryption.TextCipher;
import nl.welzijnoprecept.referral.Reference;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.ReferralStatus;
import nl.welzijnoprecept.retention.DataKind;
import nl.welzijnoprecept.retention.ErasureReceipt;
import nl.welzijnoprecept.retention.LegalHold;
import nl.welzijnoprecept.retention.Retention;
import nl.welzijnoprecept.retention.Review;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRetention implements Retention {
    private final JdbcClient jdbc;
    private final TextCipher cipher;
    private final ReceiptRows receipts;

    JdbcRetention(JdbcClient jdbc, TextCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.receipts = new ReceiptRows(jdbc);
    }

    @Override
    public Map<DataKind, Integer> months(Oversight oversight) {
        var months = new EnumMap<DataKind, Integer>(DataKind.class);
        for (var kind : DataKind.values()) {
            months.put(
                    kind,
                    jdbc.sql("select retention_months(:keeper, :kind)")
                            .param("keeper", oversight.keeper().value())
                            .param("kind", kind.name())
                            .query(Integer.class)
                            .single());
        }
        return months;
    }

    @Override
    public List<Review> reviews(Oversight oversight, LocalDate until) {
        return jdbc.sql("select * from retention_reviews(:until)")
                .param("until", until)
                .query((row, n) -> new Review(
                        new ReferralId(row.getObject("file", UUID.class)),
                        new Reference(row.getString("reference")),
                        ReferralStatus.valueOf(row.getString("status")),
                        DataKind.valueOf(row.getString("kind")),
                        row.getObject("closed_on", LocalDate.class),
                        row.getObject("kept_until", LocalDate.class),
                        row.getObject("postponed_until", LocalDate.class),
                        row.getBoolean("held")))
                .list();
    }

    @Override
    public Optional<CaseFile> find(ReferralId file, Oversight oversight) {
        return jdbc.sql("select keeper_of(:file) as keeper")
                .param("file", file.value())
                .query((row, n) -> Optional.ofNullable(row.getObject("keeper", UUID.class)))
                .single()
                .map(OrganisationId::new)
                .filter(oversight.keeper()::equals)
                .map(keeper -> new CaseFile(file.value(), keeper));
    }

    @Override
    public Optional<LegalHold> hold(CaseFile file, Oversight oversight) {
        return jdbc.sql("""
                        select * from (select * from legal_hold where referral_id = :file order by number desc limit 1) h
                        where h.held""")
                .param("file", file.id())
                .query((row, n) -> hold(row))
                .optional();
    }

    private LegalHold hold(ResultSet row) throws SQLException {
        return new LegalHold(
                new ReferralId(row.getObject("referral_id", UUID.class)),
                cipher.decrypt(row.getBytes("reason")),
                new ProfessionalId(row.getObject("set_by", UUID.class)),
                row.getObject("set_at", OffsetDateTime.class).toInstant());
    }

    @Override
    public void setHold(CaseFile file, @Nullable String reason, ProfessionalId by, Instant at) {
        oneAfterTheOther("legal_hold", file);
        jdbc.sql("""
                        insert into legal_hold (referral_id, number, held, reason, set_by, set_at)
                        select :file, coalesce(max(number), 0) + 1, :held, :reason, :by, :at
                        from legal_hold where referral_id = :file""")
                .param("file", file.id())
                .param("held", reason != null)
                .param("reason", reason == null ? null : cipher.encrypt(reason))
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void postpone(
            CaseFile file, @Nullable LocalDate until, @Nullable String reason, ProfessionalId by, Instant at) {
        oneAfterTheOther("retention_postponement", file);
        jdbc.sql("""
                        insert into retention_postponement (referral_id, number, kept_until, reason, postponed_by, postponed_at)
                        select :file, coalesce(max(number), 0) + 1, :until::date, :reason, :by, :at
                        from retention_postponement where referral_id = :file""")
                .param("file", file.id())
                .param("until", until)
                .param("reason", reason == null ? null : cipher.encrypt(reason))
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The lines are numbered, and the officer has no right to hold the referral's row. */
    private void oneAfterTheOther(String table, CaseFile file) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:what, 0))")
                .param("what", table + "/" + file.id())
                .query((row, n) -> true)
                .single();
    }

    @Override
    public List<ErasureReceipt> receipts(Oversight oversight, int most) {
        return receipts.read(
                "where keeper_id = :keeper order by destroyed_at desc, id desc limit :most",
                Map.of("keeper", oversight.keeper().value(), "most", most));
    }
}
