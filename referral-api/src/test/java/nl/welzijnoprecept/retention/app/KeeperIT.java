package nl.welzijnoprecept.retention.app;

import static nl.welzijnoprecept.support.ReferralBodies.annie;
import static nl.welzijnoprecept.support.ReferralBodies.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import nl.welzijnoprecept.access.Actors;
import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.access.Oversight;
import nl.welzijnoprecept.accesslog.CaseFile;
import nl.welzijnoprecept.clientrequest.ClientRequestId;
import nl.welzijnoprecept.clientrequest.ClientRequests;
import nl.welzijnoprecept.problem.NotFound;
import nl.welzijnoprecept.retention.Retention;
import nl.welzijnoprecept.support.Acting;
import nl.welzijnoprecept.support.ApiTest;
import nl.welzijnoprecept.support.FullFile;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The first lock asks whose file it is by itself: what an officer's own login opens, another's oversight does not. */
class KeeperIT extends ApiTest {
    @Autowired
    private Retention retention;

    @Autowired
    private ClientRequests requests;

    @Autowired
    private Actors actors;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void whoever_oversees_another_organisation_finds_and_does_nothing() {
        var body = annie();
        as("poh").post("/api/v1/referrals", body);
        var referral = FullFile.of(as("huisarts"), body, as("coach"));
        var request = new ClientRequestId(FullFile.id(FullFile.asked(as("privacy"), "ACCESS", referral)));
        FullFile.close(as("coach"), referral);
        as("privacy").post(referral + "/legal-hold", Map.of("reason", "Klacht"));
        var elsewhere = owner.sql("select id from organisation where name = 'Welzijn aan de Rijn'")
                .query(UUID.class)
                .single();
        transaction.executeWithoutResult(_ -> {
            var officer = actors.byLogin("privacy").orElseThrow();
            Acting.tell(
                    application,
                    officer.id().value(),
                    officer.requireOrganisation().value(),
                    officer.role().name());
            var own = Oversight.of(officer);
            var other = new Oversight(new OrganisationId(elsewhere));
            var file = new CaseFile(FullFile.id(referral), own.keeper());
            var far = today().plusYears(5);

            assertThat(retention.hold(file, own)).isPresent();
            assertThat(retention.terms(file, own)).hasSize(3);
            assertThat(retention.reviews(own, far, null, 9).items()).isNotEmpty();
            assertThat(requests.candidates(request, own)).isNotEmpty();

            assertThat(retention.hold(file, other)).isEmpty();
            assertThat(retention.terms(file, other)).isEmpty();
            assertThat(retention.reviews(other, far, null, 9).items()).isEmpty();
            assertThat(requests.candidates(request, other)).isEmpty();
            assertThatThrownBy(() -> retention.setHold(file, other, null, officer.id(), clock.instant()))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> retention.postpone(file, other, far, "x", officer.id(), clock.instant()))
                    .isInstanceOf(NotFound.class);
        });
    }
}
