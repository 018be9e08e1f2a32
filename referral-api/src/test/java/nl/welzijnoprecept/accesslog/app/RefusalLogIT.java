package nl.welzijnoprecept.accesslog.app;

import static nl.welzijnoprecept.support.CaseSteps.assigned;
import static nl.welzijnoprecept.support.CaseSteps.submitted;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import nl.welzijnoprecept.support.ApiTest;
import nl.welzijnoprecept.support.ReferralBodies;
import org.junit.jupiter.api.Test;

class RefusalLogIT extends ApiTest {
    private static final String REFERRALS = "/api/v1/referrals/";
    private static final String GRANTS = "/api/v1/access-grants";

    @Test
    void a_colleague_who_tries_is_seen_by_the_keepers_officer() {
        var referral = assigned(as("huisarts"), as("coach"));
        assertThat(as("coach-2").get(referral).status()).isEqualTo(404);
        assertThat(as("coach-2").get(referral + "/conversations").status()).isEqualTo(404);
        assertThat(refusals("privacy", referral))
                .containsExactly(
                        "coach-2 R GET /api/v1/referrals/{}/conversations", "coach-2 R GET /api/v1/referrals/{}");
    }

    /** The keeper hears of it; whoever tried does not hear that there is something. */
    @Test
    void so_is_somebody_of_another_organisation() {
        var referral = submitted(as("huisarts"));
        var nothing = REFERRALS + UUID.randomUUID();
        var tried = as("coach-elders").get(referral);
        var missed = as("coach-elders").get(nothing);
        assertThat(tried.status()).isEqualTo(404);
        assertThat(tried.text().replace(referral, "")).isEqualTo(missed.text().replace(nothing, ""));
        assertThat(refusals("privacy", referral)).containsExactly("coach-elders R GET /api/v1/referrals/{}");
        assertThat(as("privacy").get(nothing + "/access-log").status()).isEqualTo(404);
        assertThat(owner.sql("select count(*) from access_log where case_file_id = :id and keeper_id is null")
                        .param("id", UUID.fromString(nothing.substring(REFERRALS.length())))
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void what_was_begun_is_rolled_back_and_the_line_stays() {
        var referral = submitted(as("huisarts"));
        var refused = as("gemeente").post(referral + "/feedback", Map.of("moment", "RECEIVED", "message", "x"));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refusals("privacy", referral)).containsExactly("gemeente E POST /api/v1/referrals/{}/feedback");
    }

    /** Whose file is named in the body: by its id, or as it is read out over the phone. */
    @Test
    void a_file_that_is_told_in_a_body_is_seen_as_well() {
        var referral = as("huisarts").get(submitted(as("huisarts")));
        var file = REFERRALS + referral.id();
        var nothing = UUID.randomUUID().toString();
        var tried = as("coach-elders").post(GRANTS, grant("referralId", referral.id()));
        assertThat(tried.status()).isEqualTo(404);
        assertThat(tried.text())
                .isEqualTo(as("coach-elders")
                        .post(GRANTS, grant("referralId", nothing))
                        .text());
        var reference = referral.json().get("reference").asString();
        assertThat(as("coach-elders")
                        .post(GRANTS, grant("reference", reference))
                        .text())
                .isEqualTo(tried.text());
        assertThat(refusals("privacy", file))
                .containsExactly(
                        "coach-elders E POST /api/v1/access-grants", "coach-elders E POST /api/v1/access-grants");
    }

    private static Map<String, String> grant(String field, String file) {
        return Map.of(field, file, "reasonCode", "OTHER", "reason", "Nieuwsgierig");
    }

    @Test
    void so_is_an_officer_who_makes_a_request_of_files_of_others() {
        var file = as("huisarts-elders")
                .post(REFERRALS.replaceFirst("/$", ""), ReferralBodies.annieInLeiden())
                .header("Location");
        assertThat(as("privacy")
                        .post(
                                "/api/v1/client-requests",
                                Map.of(
                                        "kind",
                                        "ACCESS",
                                        "files",
                                        java.util.List.of(file.substring(REFERRALS.length())),
                                        "receivedOn",
                                        ReferralBodies.today().toString(),
                                        "identityCheck",
                                        "ID_DOCUMENT"))
                        .errors())
                .containsExactly("files:UNKNOWN_FILE");
        assertThat(owner.sql("""
                        select l.detail from access_log l join referral r on r.id = l.case_file_id and r.handler_id = l.keeper_id
                        where r.id = :id and l.outcome = 'REFUSED'""")
                        .param("id", UUID.fromString(file.substring(REFERRALS.length())))
                        .query(String.class)
                        .list())
                .containsExactly("POST /api/v1/client-requests");
    }

    @Test
    void also_what_is_nobodys_file() {
        assertThat(as("coach")
                        .get("/api/v1/statistics/referrals?municipality=GM0356&from=2026-01&to=2026-02&by=month")
                        .status())
                .isEqualTo(403);
        // Others are refused at the same time.
        assertThat(as("privacy")
                        .get("/api/v1/access-log?object=ENDPOINT&outcome=REFUSED&limit=50")
                        .items())
                .allMatch(line -> line.get("referralId").isNull())
                .anyMatch(line -> line.get("detail").asString().equals("GET /api/v1/statistics/referrals"));
    }

    private java.util.List<String> refusals(String officer, String referral) {
        var id = referral.substring(REFERRALS.length());
        return as(officer).get("/api/v1/access-log?outcome=REFUSED&referral=" + id).items().stream()
                .map(line -> line.get("source").asString() + " "
                        + line.get("action").asString() + " "
                        + line.get("detail").asString())
                .toList();
    }
}
