package nl.welzijnoprecept.referral.app;

import static nl.welzijnoprecept.support.ReferralBodies.annie;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.welzijnoprecept.referral.ReferralDrafts;
import nl.welzijnoprecept.support.ApiTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A referral that is being filled in: kept as it is, for who fills it in, and not for long. */
class ReferralDraftIT extends ApiTest {
    private static final String DRAFTS = "/api/v1/referral-drafts";
    private static final Map<String, Object> HALF =
            Map.of("client", Map.of("familyName", "Halfingevuld", "birthDate", "2-3-19"), "reasons", List.of("LONELI"));

    @Autowired
    private ReferralDrafts drafts;

    @BeforeEach // other tests begin some
    @AfterEach
    void none() {
        owner.sql("delete from referral_draft").update();
    }

    @Test
    void what_is_half_filled_in_is_kept_as_it_is_and_goes_when_it_is_sent() {
        var begun = as("huisarts").post(DRAFTS, HALF);
        assertThat(begun.status()).as(begun.text()).isEqualTo(201);
        var path = begun.header("Location");
        assertThat(as("huisarts")
                        .get(path)
                        .json()
                        .at("/referral/client/birthDate")
                        .asString())
                .isEqualTo("2-3-19");
        var saved = as("huisarts").ifMatch("\"0\"").put(path, Map.of("question", "Ik slaap slecht."));
        assertThat(saved.status()).isEqualTo(204);
        assertThat(saved.eTag()).isEqualTo("\"1\"");
        assertThat(as("huisarts").get(DRAFTS).items()).hasSize(1);

        var body = annie().put("draftId", begun.id());
        assertThat(as("huisarts").post("/api/v1/referrals", body).status()).isEqualTo(201);

        assertThat(as("huisarts").get(path).status()).isEqualTo(404);
        assertThat(as("huisarts")
                        .post("/api/v1/referrals", annie().put("draftId", begun.id()))
                        .errors())
                .containsExactly("draftId:NOT_FOUND");
    }

    @Test
    void what_is_sent_twice_is_one_referral_and_the_second_tab_is_told() {
        var begun = as("huisarts").post(DRAFTS, HALF);
        var body = annie().put("draftId", begun.id());
        var caller = as("huisarts").with("Idempotency-Key", "draft-" + begun.id());
        assertThat(caller.post("/api/v1/referrals", body).id())
                .isEqualTo(caller.post("/api/v1/referrals", body).id());

        var two = as("huisarts").post(DRAFTS, HALF).header("Location");
        assertThat(as("huisarts").ifMatch("\"0\"").put(two, HALF).status()).isEqualTo(204);
        assertThat(as("huisarts").ifMatch("\"0\"").put(two, Map.of()).status()).isEqualTo(412);
        assertThat(as("huisarts").put(two, Map.of()).status()).isEqualTo(428);
    }

    @Test
    void what_is_refused_leaves_the_draft() {
        var begun = as("huisarts").post(DRAFTS, HALF);
        var wrong = annie().put("draftId", begun.id()).putNull("permission");
        assertThat(as("huisarts").post("/api/v1/referrals", wrong).status()).isEqualTo(400);
        assertThat(as("huisarts").get(begun.header("Location")).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"poh", "huisarts-elders"})
    void nobody_else_finds_it_also_not_in_the_own_practice(String other) {
        var begun = as("huisarts").post(DRAFTS, HALF);
        var path = begun.header("Location");
        assertThat(as(other).get(path).status()).isEqualTo(404);
        assertThat(as(other).get(DRAFTS).items()).isEmpty();
        assertThat(as(other).ifMatch("\"0\"").put(path, Map.of()).status()).isEqualTo(404);
        assertThat(as(other).delete(path).status()).isEqualTo(404);
        assertThat(as(other)
                        .post("/api/v1/referrals", annie().put("draftId", begun.id()))
                        .status())
                .isEqualTo(400);
        assertThat(as("coordinator").get(path).status()).isEqualTo(403);
        assertThat(as("huisarts").get(path).status()).isEqualTo(200);
    }

    @Test
    void it_is_unreadable_in_the_database_and_goes_after_thirty_days() {
        var old = as("huisarts").post(DRAFTS, HALF).id();
        var young = as("huisarts").post(DRAFTS, HALF).id();
        assertThat(owner.sql(
                                "select count(*) from referral_draft where encode(content, 'escape') like '%Halfingevuld%'")
                        .query(Long.class)
                        .single())
                .isZero();
        owner.sql("update referral_draft set changed_at = now() - interval '30 days 1 minute' where id = :id::uuid")
                .param("id", old)
                .update();
        assertThat(drafts.forget()).isEqualTo(1);
        assertThat(as("huisarts").get(DRAFTS).each("id")).containsExactly(young);
    }

    @Test
    void it_is_thrown_away_and_fifty_are_enough() {
        var path = as("huisarts").post(DRAFTS, HALF).header("Location");
        assertThat(as("huisarts").delete(path).status()).isEqualTo(204);
        assertThat(as("huisarts").delete(path).status()).isEqualTo(404);
        for (var n = 0; n < 50; n++) {
            assertThat(as("huisarts").post(DRAFTS, HALF).status()).isEqualTo(201);
        }
        assertThat(as("huisarts").post(DRAFTS, HALF).errors()).containsExactly("referral:TOO_MANY");
    }
}
