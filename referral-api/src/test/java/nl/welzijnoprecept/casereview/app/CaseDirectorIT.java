package nl.welzijnoprecept.casereview.app;

import static nl.welzijnoprecept.support.ReferralBodies.annie;
import static nl.welzijnoprecept.support.ReferralBodies.today;
import static nl.welzijnoprecept.support.ReviewCases.caseOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.welzijnoprecept.support.ApiTest;
import nl.welzijnoprecept.support.CaseSteps;
import nl.welzijnoprecept.support.FullFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who keeps a case together between all who help. */
class CaseDirectorIT extends ApiTest {
    private String referral;
    private String path;

    @BeforeEach
    void a_case() {
        referral = caseOf(as("huisarts"), as("coach"), annie());
        path = referral + "/case-director";
    }

    private Map<String, Object> named(String professional) {
        return Map.of("professionalId", professional, "since", today().toString(), "reason", "Kent het gezin");
    }

    @Test
    void who_directs_it_now_and_who_did_before() {
        var nobody = as("coach").get(path);
        assertThat(nobody.json().get("current").isNull()).isTrue();
        var gp = as("huisarts-elders").get("/api/v1/me").id();
        var first = as("coach").ifMatch(nobody.eTag()).put(path, named(gp));
        assertThat(first.status()).as(first.text()).isEqualTo(200);
        assertThat(first.json().get("current").get("professional").get("id").asString())
                .isEqualTo(gp);
        assertThat(as("coordinator").ifMatch(nobody.eTag()).put(path, named(gp)).status())
                .isEqualTo(412);
        assertThat(as("coordinator").put(path, named(gp)).status()).isEqualTo(428);

        var second = as("coordinator")
                .ifMatch(first.eTag())
                .put(
                        path,
                        Map.of(
                                "outsider",
                                Map.of("name", "S. Yilmaz", "organisation", "Wijkteam"),
                                "since",
                                today().toString(),
                                "reason",
                                "Neemt het over"));
        assertThat(second.status()).as(second.text()).isEqualTo(200);
        var read = as("coach").get(path);
        assertThat(read.json().get("current").get("outsider").get("name").asString())
                .isEqualTo("S. Yilmaz");
        assertThat(read.json().get("history").valueStream())
                .extracting(one -> one.get("reason").asString())
                .containsExactly("Kent het gezin", "Neemt het over");
        assertThat(as("coach").get(referral).json().get("coach").get("id").asString())
                .isEqualTo(as("coach").get("/api/v1/me").id());
        assertThat(owner.sql(
                                "select action from access_log where case_file_id = :id and object = 'CASE_DIRECTOR' order by id")
                        .param("id", FullFile.id(referral))
                        .query(String.class)
                        .list())
                .containsExactly("R", "U", "U", "R");
    }

    @Test
    void to_direct_a_case_lets_nobody_into_the_file() {
        var gp = as("huisarts-elders").get("/api/v1/me").id();
        as("coach").ifMatch("\"0\"").put(path, named(gp));
        assertThat(as("huisarts-elders").get(referral).status()).isEqualTo(404);
        assertThat(as("huisarts-elders").get(path).status()).isEqualTo(403);
        for (var persona : List.of("coach-2", "coach-elders")) {
            assertThat(as(persona).get(path).status()).isEqualTo(404);
            assertThat(as(persona).ifMatch("\"1\"").put(path, named(gp)).status())
                    .isEqualTo(404);
        }
        var stated = as("coach-2")
                .post(
                        "/api/v1/access-grants",
                        Map.of("referralId", FullFile.id(referral), "reasonCode", "OTHER", "reason", "Daarom"));
        assertThat(stated.status()).isEqualTo(201);
        assertThat(as("coach-2").get(path).json().get("current").isNull()).isFalse();
        assertThat(as("coach-2").ifMatch("\"1\"").put(path, named(gp)).status()).isEqualTo(404);
    }

    @Test
    void what_is_refused() {
        var coach = as("coach").ifMatch("\"0\"");
        assertThat(coach.put(path, Map.of("since", today().plusDays(1).toString(), "reason", " "))
                        .errors())
                .containsExactlyInAnyOrder("professionalId:REQUIRED", "since:DATE_IN_FUTURE", "reason:REQUIRED");
        assertThat(coach.put(path, named(as("gemeente").get("/api/v1/me").id())).errors())
                .containsExactly("professionalId:NOT_FOUND");
        CaseSteps.step(as("coach"), referral, Map.of("step", "DECLINE", "reasonCode", "OTHER", "reason", "Verhuisd"));
        assertThat(coach.put(path, named(as("huisarts").get("/api/v1/me").id())).texts("missing"))
                .containsExactly("OPEN_REFERRAL");
        assertThat(as("coach").get(path).status()).isEqualTo(200);
    }
}
