package nl.welzijnoprecept.retention.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.access.Oversight;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.accesslog.CaseFile;
import nl.welzijnoprecept.encryption.TextCipher;
import nl.welzijnoprecept.paging.Part;
import nl.welzijnoprecept.problem.NotFound;
import nl.welzijnoprecept.referral.Reference;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.ReferralStatus;
import nl.welzijnoprecept.retention.DataKind;
import nl.welzijnoprecept.retention.ErasureReceipt;
import nl.welzijnoprecept.retention.LegalHold;
import nl.welzijnoprecept.retention.Retention;
import nl.welzijnoprecept.retention.Review;
import nl.welzijnoprecept.retention.Review.Place;
import nl.welzijnoprecept.retention.Term;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
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
    public Part<Review> reviews(Oversight oversight, LocalDate until, @Nullable Place after, int limit) {
        var keeper = oversight.keeper().value();
        var total = jdbc.sql("select count(*) from terms_ending(:keeper, :until)")
                .param("keeper", keeper)
                .param("until", until)
                .query(Long.class)
                .single();
        var found = jdbc.sql("""
                        select * from retention_reviews(:keeper, :until, :after::date, :afterFile::uuid, :afterKind::text,
                                                        :most)""")
                .param("keeper", keeper)
                .param("until", until)
                .param("after", after == null ? null : after.keptUntil())
                .param("afterFile", after == null ? null : after.file().value())
                .param("afterKind", after == null ? null : after.kind().name())
                .param("most", limit + 1)
                .query((row, n) -> new Review(
                        new ReferralId(row.getObject("file", UUID.class)),
                        new Reference(row.getString("reference")),
                        ReferralStatus.valueOf(row.getString("status")),
                        DataKind.valueOf(row.getString("kind")),
                        row.getObject("closed_on", LocalDate.class),
                        row.getObject("kept_until", LocalDate.class),
                        row.getObject("postponed_until", LocalDate.class),
                        row.getBoolean("held"),
                        row.getObject("destroyed_from", LocalDate.class)))
                .list();
        return Part.of(found, limit, total);
    }

    @Override
    public Map<DataKind, Term> terms(CaseFile file, Oversight oversight) {
        var terms = new EnumMap<DataKind, Term>(DataKind.class);
        jdbc.sql("select * from terms_of_file(:keeper, :file)")
                .param("keeper", oversight.keeper().value())
                .param("file", file.id())
                .query(row -> {
                    terms.put(
                            DataKind.valueOf(row.getString("kind")),
                            new Term(
                                    row.getInt("months"),
                                    row.getObject("kept_until", LocalDate.class),
                                    row.getBoolean("held")));
                });
        return terms;
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
    public Reference reference(CaseFile file, Oversight oversight) {
        return new Reference(jdbc.sql("select reference_of_file(:keeper, :file)")
                .param("keeper", oversight.keeper().value())
                .param("file", file.id())
                .query(String.class)
                .single());
    }

    @Override
    public Optional<LegalHold> hold(CaseFile file, Oversight oversight) {
        return jdbc.sql("""
                        select * from (select * from legal_hold where referral_id = :file order by number desc limit 1) h
                        where h.held and keeper_of(h.referral_id) = :keeper""")
                .param("file", file.id())
                .param("keeper", oversight.keeper().value())
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
    public void setHold(CaseFile file, Oversight oversight, @Nullable String reason, ProfessionalId by, Instant at) {
        oneAfterTheOther("legal_hold", file);
        requireAdded(jdbc.sql("""
                        insert into legal_hold (referral_id, number, held, reason, set_by, set_at)
                        select :file, (select coalesce(max(number), 0) + 1 from legal_hold where referral_id = :file),
                               :held, :reason, :by, :at
                        where keeper_of(:file) = :keeper""")
                .param("file", file.id())
                .param("keeper", oversight.keeper().value())
                .param("held", reason != null)
                .param("reason", reason == null ? null : cipher.encrypt(reason))
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC)));
    }

    @Override
    public void postpone(
            CaseFile file,
            Oversight oversight,
            @Nullable LocalDate until,
            @Nullable String reason,
            ProfessionalId by,
            Instant at) {
        oneAfterTheOther("retention_postponement", file);
        requireAdded(jdbc.sql("""
                        insert into retention_postponement (referral_id, number, kept_until, reason, postponed_by, postponed_at)
                        select :file, (select coalesce(max(number), 0) + 1 from retention_postponement where referral_id = :file),
                               :until::date, :reason, :by, :at
                        where keeper_of(:file) = :keeper""")
                .param("file", file.id())
                .param("keeper", oversight.keeper().value())
                .param("until", until)
                .param("reason", reason == null ? null : cipher.encrypt(reason))
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC)));
    }

    /** The lines are numbered, and the officer has no right to hold the referral's row. */
    private void oneAfterTheOther(String table, CaseFile file) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:what, 0))")
                .param("what", table + "/" + file.id())
                .query((row, n) -> true)
                .single();
    }

    /** A file that is another's, or that was destroyed meanwhile, is not there. */
    private static void requireAdded(StatementSpec line) {
        try {
            if (line.update() == 0) {
                throw new NotFound();
            }
        } catch (DataIntegrityViolationException gone) {
            throw new NotFound();
        }
    }

    @Override
    public Part<ErasureReceipt> receipts(Oversight oversight, @Nullable UUID after, int limit) {
        var keeper = oversight.keeper().value();
        var total = jdbc.sql("select count(*) from erasure_receipt where keeper_id = :keeper")
                .param("keeper", keeper)
                .query(Long.class)
                .single();
        var found = receipts.read(
                "where keeper_id = :keeper and (:first or id < :after::uuid) order by id desc limit :most",
                Map.of(
                        "keeper",
                        keeper,
                        "first",
                        after == null,
                        "after",
                        after == null ? keeper : after,
                        "most",
                        limit + 1));
        return Part.of(found, limit, total);
    }
}
