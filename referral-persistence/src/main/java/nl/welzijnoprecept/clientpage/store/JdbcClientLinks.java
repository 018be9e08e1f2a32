package nl.welzijnoprecept.clientpage.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.clientpage.ClientLink;
import nl.welzijnoprecept.clientpage.ClientLink.Withdrawal;
import nl.welzijnoprecept.clientpage.ClientLinkId;
import nl.welzijnoprecept.clientpage.ClientLinks;
import nl.welzijnoprecept.clientpage.LinkSecret;
import nl.welzijnoprecept.clientpage.Visit;
import nl.welzijnoprecept.encryption.KeyedHash;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.ReferralId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcClientLinks implements ClientLinks {
    private final JdbcClient jdbc;
    private final KeyedHash hash;

    JdbcClientLinks(JdbcClient jdbc, KeyedHash hash) {
        this.jdbc = jdbc;
        this.hash = hash;
    }

    @Override
    public void add(ClientLink link, LinkSecret secret) {
        jdbc.sql("""
                        insert into client_link (id, referral_id, token_hash, made_by, made_at, expires_at)
                        values (:id, :referral, :hash, :by, :at, :until)""")
                .param("id", link.id().value())
                .param("referral", link.referral().value())
                .param("hash", secret.hash())
                .param("by", link.madeBy().value())
                .param("at", link.madeAt().atOffset(ZoneOffset.UTC))
                .param("until", link.expiresAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public List<ClientLink> of(Referral referral) {
        return jdbc.sql("select * from client_link where referral_id = :referral order by made_at desc, id desc")
                .param("referral", referral.id().value())
                .query((row, n) -> link(row))
                .list();
    }

    @Override
    public void end(List<ClientLinkId> links, ProfessionalId by, Instant at) {
        jdbc.sql("""
                        update client_link set withdrawn_by = :by, withdrawn_at = :at
                        where id = any (:links) and withdrawn_at is null""")
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("links", links.stream().map(ClientLinkId::value).toArray(UUID[]::new))
                .update();
    }

    /** A birth date is compared as people are found: by its keyed hash, which nobody learns by how long comparing takes. */
    @Override
    public Optional<Visit> enter(LinkSecret secret, LocalDate birthDate, Instant at) {
        return jdbc.sql("select * from enter_by_client_link(:hash, :born, :at)")
                .param("hash", secret.hash())
                .param("born", hash.mark("birth-date", birthDate.toString()))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Visit(
                        new ClientLinkId(row.getObject("link", UUID.class)),
                        new ReferralId(row.getObject("file", UUID.class))))
                .optional();
    }

    @Override
    public Optional<ReferralId> visited(ClientLinkId link, Instant at) {
        return jdbc.sql("select file from visit_by_client_link(:link, :at) as file where file is not null")
                .param("link", link.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional()
                .map(ReferralId::new);
    }

    private static ClientLink link(ResultSet row) throws SQLException {
        var withdrawnBy = row.getObject("withdrawn_by", UUID.class);
        return new ClientLink(
                new ClientLinkId(row.getObject("id", UUID.class)),
                new ReferralId(row.getObject("referral_id", UUID.class)),
                new ProfessionalId(row.getObject("made_by", UUID.class)),
                time(row, "made_at"),
                time(row, "expires_at"),
                row.getInt("failures"),
                timeOrNull(row, "last_failed_at"),
                timeOrNull(row, "used_at"),
                withdrawnBy == null
                        ? null
                        : new Withdrawal(new ProfessionalId(withdrawnBy), time(row, "withdrawn_at")));
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant timeOrNull(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
