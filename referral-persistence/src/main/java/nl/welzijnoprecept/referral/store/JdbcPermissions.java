package nl.welzijnoprecept.referral.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.consent.Consent;
import nl.welzijnoprecept.consent.ConsentGiver;
import nl.welzijnoprecept.consent.ConsentMethod;
import nl.welzijnoprecept.consent.Purpose;
import nl.welzijnoprecept.referral.FeedbackLevel;
import nl.welzijnoprecept.referral.PermissionChange;
import nl.welzijnoprecept.referral.PermissionChanged;
import nl.welzijnoprecept.referral.PermissionKind;
import nl.welzijnoprecept.referral.Permissions;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.ReferralId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a client permits now, and how that came. */
@Repository
class JdbcPermissions implements Permissions {
    private final JdbcClient jdbc;

    JdbcPermissions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void save(PermissionChanged changed) {
        var after = changed.referral();
        var consent = after.consent();
        jdbc.sql("""
                        update referral
                        set consent_given_on = :givenOn, consent_given_by = :givenBy, consent_method = :method,
                            consent_purposes = :purposes, permission_withdrawn_on = :withdrawnOn, feedback_level = :level
                        where id = :id""")
                .param("givenOn", consent.givenOn())
                .param("givenBy", names(consent.givenBy()))
                .param("method", consent.method().name())
                .param("purposes", names(consent.purposes()))
                .param("withdrawnOn", after.state().permissionWithdrawnOn(), Types.DATE)
                .param("level", after.feedbackLevel().name())
                .param("id", after.id().value())
                .update();
        add(changed.change());
    }

    /** The permission that a referral comes with. */
    void addFirst(Referral referral) {
        add(new PermissionChange(
                UUID.randomUUID(),
                referral.id(),
                PermissionKind.GIVEN,
                referral.consent().purposes(),
                referral.consent(),
                referral.feedbackLevel(),
                referral.referrer(),
                Role.REFERRER,
                referral.submittedAt()));
    }

    void add(PermissionChange change) {
        var consent = change.consent();
        jdbc.sql("""
                        insert into permission_change (id, referral_id, kind, purposes, given_on, given_by, method,
                                                       feedback_level, changed_by, role, changed_at)
                        values (:id, :referral, :kind, :purposes, :givenOn, :givenBy, :method,
                                :level, :by, :role, :at)""")
                .param("id", change.id())
                .param("referral", change.referral().value())
                .param("kind", change.kind().name())
                .param("purposes", names(change.purposes()))
                .param("givenOn", consent == null ? null : consent.givenOn(), Types.DATE)
                .param("givenBy", consent == null ? null : names(consent.givenBy()), Types.ARRAY)
                .param("method", consent == null ? null : consent.method().name(), Types.VARCHAR)
                .param("level", change.level().name())
                .param("by", change.by().value())
                .param("role", change.role().name())
                .param("at", change.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public List<PermissionChange> of(Referral referral) {
        return jdbc.sql("select * from permission_change where referral_id = :referral order by changed_at, id")
                .param("referral", referral.id().value())
                .query((row, n) -> change(referral.id(), row))
                .list();
    }

    private static PermissionChange change(ReferralId referral, ResultSet row) throws SQLException {
        var purposes = values(row.getArray("purposes"), Purpose::valueOf);
        var kind = PermissionKind.valueOf(row.getString("kind"));
        var consent = kind == PermissionKind.GIVEN
                ? new Consent(
                        row.getObject("given_on", LocalDate.class),
                        values(row.getArray("given_by"), ConsentGiver::valueOf),
                        ConsentMethod.valueOf(row.getString("method")),
                        purposes)
                : null;
        return new PermissionChange(
                row.getObject("id", UUID.class),
                referral,
                kind,
                purposes,
                consent,
                FeedbackLevel.valueOf(row.getString("feedback_level")),
                new ProfessionalId(row.getObject("changed_by", UUID.class)),
                Role.valueOf(row.getString("role")),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    private static <T> Set<T> values(Array array, Function<String, T> valueOf) throws SQLException {
        return Arrays.stream((String[]) array.getArray()).map(valueOf).collect(Collectors.toSet());
    }

    private static String[] names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().toArray(String[]::new);
    }
}
