package nl.welzijnoprecept.referral.store;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.welzijnoprecept.consent.Consent;
import nl.welzijnoprecept.consent.ConsentGiver;
import nl.welzijnoprecept.consent.Purpose;
import nl.welzijnoprecept.encryption.TextCipher;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.ReferralStatus;
import nl.welzijnoprecept.referral.Scope;
import nl.welzijnoprecept.time.DutchTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How far {@code referral r} is told to whoever asks, as {@link Referral#isProgressFor} says it: what a line does not show is not
 * found, ordered or counted by either.
 */
@Component
class SharedProgress {
    private static final String GIVEN =
            "('" + Purpose.FEEDBACK + "' = any (r.consent_purposes) and r.permission_withdrawn_on is null)";

    private static final String UNDIVIDED = ReferralStatus.undivided().stream()
            .map(status -> "'" + status + "'")
            .collect(Collectors.joining(", ", "r.status in (", ")"));

    private final JdbcClient jdbc;
    private final TextCipher cipher;
    private final Clock clock;

    SharedProgress(JdbcClient jdbc, TextCipher cipher, Clock clock) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** What is told of each referral. */
    record Told(boolean all, List<UUID> endedByAge) {
        static final Told ALL = new Told(true, List.of());

        /** The value where it is told, and null where not. */
        String value(String column) {
            return all
                    ? column
                    : "(case when " + UNDIVIDED + " or " + GIVEN + " and r.id <> all (:endedByAge) then " + column
                            + " end)";
        }

        Map<String, Object> parameters() {
            return all ? Map.of() : Map.of("endedByAge", endedByAge.toArray(UUID[]::new));
        }
    }

    /** A birth date is encrypted: whose permission ended by a birthday is found by reading those of one practice. */
    Told to(Scope scope) {
        if (!(scope instanceof Scope.SentBy)) {
            return Told.ALL;
        }
        var today = DutchTime.day(clock.instant());
        var sent = ScopeSql.of(scope);
        var ended = jdbc.sql("select r.id, r.birth_date, r.consent_given_by from referral r where (%s) and %s"
                        .formatted(sent.condition(), GIVEN))
                .params(sent.parameters())
                .query((row, n) -> {
                    var givers = Arrays.stream(
                                    (String[]) row.getArray("consent_given_by").getArray())
                            .map(ConsentGiver::valueOf)
                            .collect(Collectors.toSet());
                    var born = LocalDate.parse(cipher.decrypt(row.getBytes("birth_date")));
                    return new Ended(row.getObject("id", UUID.class), !Consent.isEnough(givers, born, today));
                })
                .list();
        return new Told(
                false, ended.stream().filter(Ended::ended).map(Ended::id).toList());
    }

    private record Ended(UUID id, boolean ended) {}
}
