package nl.welzijnoprecept.referral.store;

import java.sql.Array;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.encryption.TextCipher;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.Restricted;
import nl.welzijnoprecept.referral.Restriction;
import nl.welzijnoprecept.referral.RestrictionChange;
import nl.welzijnoprecept.referral.Restrictions;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who was let in to a restricted file, and who said so. */
@Repository
class JdbcRestrictions implements Restrictions {
    private final JdbcClient jdbc;
    private final TextCipher cipher;

    JdbcRestrictions(JdbcClient jdbc, TextCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    @Override
    public void save(Restricted restricted) {
        var change = restricted.change();
        jdbc.sql("update referral set restricted_to = :team where id = :id")
                .param("team", ids(change.restriction()), Types.ARRAY)
                .param("id", change.referral().value())
                .update();
        add(change);
    }

    void add(RestrictionChange change) {
        jdbc.sql("""
                        insert into restriction_change (referral_id, team, reason, changed_by, changed_at)
                        values (:referral, :team, :reason, :by, :at)""")
                .param("referral", change.referral().value())
                .param("team", ids(change.restriction()), Types.ARRAY)
                .param("reason", change.reason() == null ? null : cipher.encrypt(change.reason()), Types.BINARY)
                .param("by", change.by().value())
                .param("at", change.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public List<RestrictionChange> of(Referral referral) {
        return jdbc.sql("select * from restriction_change where referral_id = :referral order by changed_at, id")
                .param("referral", referral.id().value())
                .query((row, n) -> {
                    var team = row.getArray("team");
                    var reason = row.getBytes("reason");
                    return new RestrictionChange(
                            referral.id(),
                            team == null ? null : restriction(team),
                            reason == null ? null : cipher.decrypt(reason),
                            new ProfessionalId(row.getObject("changed_by", UUID.class)),
                            row.getObject("changed_at", OffsetDateTime.class).toInstant());
                })
                .list();
    }

    private static Restriction restriction(Array team) throws java.sql.SQLException {
        return new Restriction(
                Arrays.stream((UUID[]) team.getArray()).map(ProfessionalId::new).collect(Collectors.toSet()));
    }

    private static UUID @Nullable [] ids(@Nullable Restriction restriction) {
        return restriction == null
                ? null
                : restriction.team().stream().map(ProfessionalId::value).toArray(UUID[]::new);
    }
}
