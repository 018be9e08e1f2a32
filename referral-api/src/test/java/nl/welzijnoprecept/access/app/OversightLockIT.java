package nl.welzijnoprecept.access.app;

import static nl.welzijnoprecept.support.ReferralBodies.today;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.welzijnoprecept.access.Actors;
import nl.welzijnoprecept.support.Acting;
import nl.welzijnoprecept.support.ApiTest;
import nl.welzijnoprecept.support.CaseSteps;
import nl.welzijnoprecept.support.FullFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The second lock on what an officer keeps about files: raw SQL as the application's role. */
class OversightLockIT extends ApiTest {
    private static final List<String> OF_OFFICER =
            List.of("client_request_file", "legal_hold", "retention_postponement");

    @Autowired
    private Actors actors;

    @Autowired
    private TransactionTemplate transaction;

    /** Of coach; its client asked to see it, and nobody decided. */
    private UUID asked;

    /** Of coach-2; its client asked and got to see it. */
    private UUID seen;

    @BeforeEach
    void files_that_clients_asked_about() {
        var officer = as("privacy");
        var files =
                List.of(CaseSteps.assigned(as("huisarts"), as("coach")), CaseSteps.assigned(as("poh"), as("coach-2")));
        for (var file : files) {
            var correction = FullFile.asked(officer, "CORRECTION", file);
            officer.post(
                    correction + "/statements", Map.of("referralId", FullFile.id(file), "text", "Zo was het niet"));
            officer.post(file + "/legal-hold", Map.of("reason", "Klacht"));
            officer.post(file + "/retention-postponement", Map.of("until", today().toString(), "reason", "Klacht"));
        }
        asked = FullFile.id(files.getFirst());
        seen = FullFile.id(files.getLast());
        FullFile.asked(officer, "ACCESS", files.getFirst());
        FullFile.decided(officer, FullFile.asked(officer, "ACCESS", files.getLast()), "GRANTED");
    }

    private Set<UUID> found(String persona, String table) {
        var actor = actors.byLogin(persona).orElseThrow();
        var place = actor.organisation();
        return transaction.execute(_ -> {
            Acting.tell(
                    application,
                    actor.id().value(),
                    place == null ? null : place.value(),
                    actor.role().name());
            return new TreeSet<>(application
                    .sql("select referral_id from " + table + " where referral_id in (:asked, :seen)")
                    .param("asked", asked)
                    .param("seen", seen)
                    .query(UUID.class)
                    .list());
        });
    }

    @ParameterizedTest
    @MethodSource("nl.welzijnoprecept.support.Personas#all")
    void holds_and_requests_are_the_officers_and_statements_are_read_with_the_file(String persona) {
        for (var table : OF_OFFICER) {
            assertThat(found(persona, table))
                    .as("%s in %s", persona, table)
                    .isEqualTo(persona.equals("privacy") ? Set.of(asked, seen) : Set.of());
        }
        assertThat(found(persona, "client_statement"))
                .as(persona)
                .isEqualTo(
                        switch (persona) {
                            case "coach", "privacy" -> Set.of(asked);
                            case "coach-2" -> Set.of(seen);
                            case "coordinator" -> Set.of(asked, seen);
                            default -> Set.of();
                        });
    }
}
