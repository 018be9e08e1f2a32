package nl.welzijnoprecept.accesslog.app;

import static nl.welzijnoprecept.support.CaseSteps.assigned;
import static nl.welzijnoprecept.support.CaseSteps.submitted;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import nl.welzijnoprecept.support.ApiTest;
import org.junit.jupiter.api.Test;

class RefusalLogIT extends ApiTest {
    private static final String REFERRALS = "/api/v1/referrals/";

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

    @Test
    void also_what_is_nobodys_file() {
        assertThat(as("coach")
                        .get("/api/v1/statistics/referrals?municipality=GM0356&from=2026-01&to=2026-02&by=month")
                        .status())
                .isEqualTo(403);
        var line = as("privacy")
                .get("/api/v1/access-log?object=ENDPOINT&outcome=REFUSED&limit=1")
                .items()
                .getFirst();
        assertThat(line.get("detail").asString()).isEqualTo("GET /api/v1/statistics/referrals");
        assertThat(line.get("referralId").isNull()).isTrue();
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
