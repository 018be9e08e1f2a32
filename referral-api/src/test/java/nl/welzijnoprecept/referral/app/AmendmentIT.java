package nl.welzijnoprecept.referral.app;

import static nl.welzijnoprecept.support.ReferralBodies.annie;
import static nl.welzijnoprecept.support.ReferralBodies.annieInLeiden;
import static nl.welzijnoprecept.support.ReferralBodies.today;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.welzijnoprecept.support.Answer;
import nl.welzijnoprecept.support.ApiTest;
import nl.welzijnoprecept.support.CaseSteps;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What was sent is put right, and what it was stays to be read. */
class AmendmentIT extends ApiTest {

    @Test
    void a_field_is_put_right_and_what_it_was_stays_to_be_read() {
        var referral = CaseSteps.submitted(as("huisarts"));
        var body = amendment(referral, "Nieuw nummer");
        ((ObjectNode) body.get("client")).put("phone", "0201234567").putNull("email");
        body.putArray("reasons").add("FINANCES");

        var amended = amend("poh", referral, body);

        assertThat(amended.status()).as(amended.text()).isEqualTo(201);
        assertThat(amended.eTag()).isEqualTo("\"1\"");
        assertThat(amended.json().at("/client/phone").asString()).isEqualTo("0201234567");
        assertThat(amended.json().at("/reasons/0").asString()).isEqualTo("FINANCES");
        assertThat(amended.json().get("status").asString()).isEqualTo("SUBMITTED");
        var lines = as("coordinator").get(referral + "/amendments");
        assertThat(lines.each("field")).containsExactly("PHONE", "REASONS");
        assertThat(lines.each("before")).containsExactly("0612345678", "LONELINESS,BEREAVEMENT");
        assertThat(lines.each("after")).containsExactly("0201234567", "FINANCES");
        assertThat(lines.each("reason")).containsOnly("Nieuw nummer");
        assertThat(lines.items().getFirst().at("/by/name").asString()).isEqualTo("Tom Verhoeven");
        assertThat(owner.sql("select count(*) from amendment where encode(new_value, 'escape') like '%0201234567%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void who_is_called_otherwise_is_found_by_the_new_name_and_no_longer_by_the_old() {
        var referral = CaseSteps.submitted(as("huisarts"));
        var body = amendment(referral, "Verschreven");
        ((ObjectNode) body.get("client")).put("familyName", "Zeldenrust-Amendeert");
        amend("huisarts", referral, body);
        assertThat(found("Zeldenrust-Amendeert")).containsExactly(id(referral));
        assertThat(found(annie().at("/client/familyName").asString())).doesNotContain(id(referral));
    }

    @Test
    void the_team_puts_right_what_finds_the_client_and_not_the_referrers_words() {
        var referral = CaseSteps.assigned(as("huisarts"), as("coach"));
        var contact = amendment(referral, "Verhuisd in de straat");
        ((ObjectNode) contact.get("client")).put("houseNumber", "14 bis");
        assertThat(amend("coach", referral, contact).status()).isEqualTo(201);
        var words = amendment(referral, "Anders gezegd").put("question", "Ik wil een hond.");
        assertThat(amend("coach", referral, words).status()).isEqualTo(403);
        assertThat(amend("coach-2", referral, words).status()).isEqualTo(404);
        assertThat(amend("huisarts", referral, words).status()).isEqualTo(201);
    }

    @Test
    void what_changes_nothing_is_no_line_and_no_revision() {
        var referral = CaseSteps.submitted(as("huisarts"));
        assertThat(amend("huisarts", referral, amendment(referral, "Niets")).eTag())
                .isEqualTo("\"0\"");
        assertThat(as("huisarts").get(referral + "/amendments").items()).isEmpty();
        assertThat(owner.sql("select count(*) from access_log where object_id = :id and action = 'U'")
                        .param("id", UUID.fromString(id(referral)))
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void another_municipality_is_another_team_and_a_closed_case_stays_as_it_was() {
        var referral = CaseSteps.submitted(as("huisarts"));
        var moved = amendment(referral, "Verhuisd");
        ((ObjectNode) moved.get("client"))
                .put("postcode", annieInLeiden().at("/client/postcode").asString());
        assertThat(amend("huisarts", referral, moved).errors()).containsExactly("client.postcode:OTHER_MUNICIPALITY");

        CaseSteps.step(as("huisarts"), referral, Map.of("step", "WITHDRAW", "reasonCode", "OTHER"));
        var late = amend("huisarts", referral, amendment(referral, "Te laat").put("question", "x"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.json().at("/missing/0").asString()).isEqualTo("OPEN_REFERRAL");
    }

    @Test
    void of_two_at_once_one_is_told_that_it_has_changed() throws Exception {
        var referral = CaseSteps.submitted(as("huisarts"));
        Callable<Answer> one = () -> as("huisarts")
                .ifMatch("\"0\"")
                .post(referral + "/amendments", amendment(referral, "Een").put("question", "Een"));
        Callable<Answer> other = () -> as("poh")
                .ifMatch("\"0\"")
                .post(referral + "/amendments", amendment(referral, "Twee").put("question", "Twee"));
        try (var threads = Executors.newFixedThreadPool(2)) {
            var statuses = threads.invokeAll(List.of(one, other)).stream()
                    .map(done -> done.resultNow().status())
                    .toList();
            assertThat(statuses).containsExactlyInAnyOrder(201, 412);
        }
        assertThat(as("huisarts").get(referral + "/amendments").items()).hasSize(1);
    }

    @Test
    void a_birth_date_that_is_put_right_tells_that_others_give_permission() {
        var referral = CaseSteps.assigned(as("huisarts"), as("coach")); // given by the client, who seemed an adult
        for (var age : List.of(11, 13, 15)) {
            var born = today().minusYears(age).minusDays(60);
            assertThat(born(referral, born)).contains("PERMISSION_TO_RENEW");
            assertThat(listed(referral)).contains("PERMISSION_TO_RENEW");
            var told = as("coach").post(referral + "/feedback", Map.of("moment", "OTHER", "message", "Goed"));
            assertThat(told.texts("missing")).containsExactly("PERMISSION");
        }
        assertThat(born(referral, today().minusYears(17))).doesNotContain("PERMISSION_TO_RENEW");
        assertThat(listed(referral)).doesNotContain("PERMISSION_TO_RENEW");
    }

    private List<String> born(String referral, LocalDate day) {
        var body = amendment(referral, "Verschreven");
        ((ObjectNode) body.get("client")).put("birthDate", day.toString());
        var amended = amend("huisarts", referral, body);
        assertThat(amended.status()).as(amended.text()).isEqualTo(201);
        return codes(amended.json());
    }

    private List<String> listed(String referral) {
        return as("coach").get("/api/v1/referrals?coach=me&sort=-submittedAt&limit=20").items().stream()
                .filter(line -> referral.endsWith(line.get("id").asString()))
                .flatMap(line -> codes(line).stream())
                .toList();
    }

    private static List<String> codes(JsonNode told) {
        return told.get("warnings")
                .valueStream()
                .map(each -> each.get("code").asString())
                .toList();
    }

    @Test
    void all_faults_are_told_at_once() {
        var referral = CaseSteps.submitted(as("huisarts"));
        var body = amendment(referral, " ");
        ((ObjectNode) body.get("client"))
                .put("phone", "bel maar")
                .put("birthDate", today().plusDays(2).toString());
        assertThat(amend("huisarts", referral, body).errors())
                .containsExactlyInAnyOrder(
                        "client.birthDate:DATE_IN_FUTURE", "client.phone:INVALID_PHONE", "reason:REQUIRED");
    }

    private List<String> found(String familyName) {
        return as("coordinator")
                .post("/api/v1/referrals/search", Map.of("familyName", familyName, "limit", 100))
                .each("id");
    }

    private static String id(String referral) {
        return referral.replaceFirst(".*/", "");
    }

    private ObjectNode amendment(String referral, String reason) {
        var now = (ObjectNode) as("huisarts").get(referral).json();
        return now.retain("client", "reasons", "question", "explanation").put("reason", reason);
    }

    private Answer amend(String persona, String referral, ObjectNode body) {
        return as(persona).ifMatch(as("huisarts").get(referral).eTag()).post(referral + "/amendments", body);
    }
}
