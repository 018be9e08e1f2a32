package nl.welzijnoprecept.referral.store;

import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.encryption.TextCipher;
import nl.welzijnoprecept.referral.ClientExperience;
import nl.welzijnoprecept.referral.ClientExperiences;
import nl.welzijnoprecept.referral.ClientVerdict;
import nl.welzijnoprecept.referral.Referral;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcClientExperiences implements ClientExperiences {
    private final JdbcClient jdbc;
    private final TextCipher cipher;

    JdbcClientExperiences(JdbcClient jdbc, TextCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    @Override
    public boolean add(ClientExperience told) {
        return jdbc.sql("""
                        insert into client_experience (id, referral_id, about, verdict, words, told_at)
                        values (:id, :referral, :about, :verdict, :words, :at)
                        on conflict do nothing""")
                        .param("id", told.id())
                        .param("referral", told.referral().value())
                        .param("about", told.about().name())
                        .param("verdict", told.verdict().name())
                        .param("words", told.words() == null ? null : cipher.encrypt(told.words()), Types.BINARY)
                        .param("at", told.toldAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    @Override
    public List<ClientExperience> of(Referral referral) {
        return jdbc.sql("select * from client_experience where referral_id = :referral order by told_at desc, id desc")
                .param("referral", referral.id().value())
                .query((row, n) -> {
                    var words = row.getBytes("words");
                    return new ClientExperience(
                            row.getObject("id", UUID.class),
                            referral.id(),
                            ClientExperience.About.valueOf(row.getString("about")),
                            ClientVerdict.valueOf(row.getString("verdict")),
                            words == null ? null : cipher.decrypt(words),
                            row.getObject("told_at", OffsetDateTime.class).toInstant());
                })
                .list();
    }
}
