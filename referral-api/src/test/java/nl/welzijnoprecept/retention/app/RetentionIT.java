package nl.welzijnoprecept.retention.app;

import static nl.welzijnoprecept.support.ReferralBodies.annie;
import static nl.welzijnoprecept.support.ReferralBodies.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.welzijnoprecept.operation.Command;
import nl.welzijnoprecept.support.ApiTest;
import nl.welzijnoprecept.support.CaseSteps;
import nl.welzijnoprecept.support.FullFile;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import tools.jackson.databind.JsonNode;

/** What has had its time goes by itself, kind by kind; and stays as long as somebody has a reason. */
class RetentionIT extends ApiTest {
    @Autowired
    private DestroyExpired job;

    @Autowired
    private List<Command> commands;

    private String closed(int months) {
        var referral = FullFile.closed(as("huisarts"), as("coach"));
        FullFile.age(owner, referral, months);
        return referral;
    }

    private boolean isThere(String referral) {
        return as("coordinator").get(referral).status() == 200;
    }

    private List<String> kinds(String referral) {
        return owner.sql("select kind || ' ' || ground from erasure_receipt where file_id = :file order by 1")
                .param("file", FullFile.id(referral))
                .query(String.class)
                .list();
    }

    /** The tables that the receipts of this file name. */
    private List<String> named(String referral) {
        return owner.sql("""
                        select p.part from erasure_receipt_part p join erasure_receipt r on r.id = p.receipt_id
                        where r.file_id = :file""")
                .param("file", FullFile.id(referral))
                .query(String.class)
                .list();
    }

    private List<String> logged(String referral) {
        return owner.sql("select action || ' ' || object from access_log where case_file_id = :file")
                .param("file", FullFile.id(referral))
                .query(String.class)
                .list();
    }

    @Test
    void a_file_goes_two_years_after_it_was_closed_and_contact_details_after_one() {
        var open = FullFile.of(as("huisarts"), annie(), as("coach"));
        var young = closed(11);
        var older = closed(13);
        var old = closed(25);

        job.destroy();

        assertThat(isThere(open)).isTrue();
        assertThat(kinds(young)).isEmpty();
        assertThat(kinds(older)).containsExactly("CONTACT TERM");
        var client = as("coordinator").get(older).json().get("client");
        assertThat(client.get("phone").isNull()).isTrue();
        assertThat(client.get("houseNumber").isNull()).isTrue();
        assertThat(client.get("givenName").asString()).isEqualTo("Annie");
        assertThat(as("coordinator").get(older + "/amendments").items()).isEmpty();
        assertThat(named(older)).containsExactlyInAnyOrder("referral", "amendment");
        assertThat(kinds(old)).containsExactly("FILE TERM");
        assertThat(isThere(old)).isFalse();
        assertThat(owner.sql("""
                                select professional_id is null and purpose = 'RETENTION' from access_log
                                where case_file_id = :file and action = 'D' and object = 'CLIENT_FILE'""")
                        .param("file", FullFile.id(old))
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(logged(older)).contains("D CONTACT_DETAILS").doesNotContain("D CLIENT_FILE");
        job.destroy();
        assertThat(kinds(older)).hasSize(1); // what is gone is not destroyed again
    }

    @Test
    void an_organisation_has_terms_of_its_own() {
        var handler = owner.sql("select id from organisation where name = 'Stichting Samen Verder'")
                .query(java.util.UUID.class)
                .single();
        owner.sql("insert into retention_policy values (:handler, 'NOTES', 6)")
                .param("handler", handler)
                .update();
        try {
            var referral = closed(7);
            assertThat(as("privacy").get("/api/v1/retention/policies").json().toString())
                    .contains("{\"kind\":\"NOTES\",\"months\":6}", "{\"kind\":\"FILE\",\"months\":24}");

            job.destroy();

            assertThat(kinds(referral)).containsExactly("NOTES TERM");
            assertThat(logged(referral)).contains("D NOTES").doesNotContain("D CLIENT_FILE");
            var conversations = as("coordinator").get(referral + "/conversations");
            assertThat(conversations.items().getFirst().get("note").isNull()).isTrue();
            assertThat(as("coordinator").get(referral + "/questions").items()).isEmpty();
            assertThat(named(referral))
                    .containsExactlyInAnyOrder(
                            "referral",
                            "conversation_note",
                            "question",
                            "question_answer",
                            "case_review_item",
                            "case_review_conclusion",
                            "agreement",
                            "agreement_change");
            assertThat(as("coordinator").get(referral).json().get("question").isNull())
                    .isTrue();
        } finally {
            owner.sql("delete from retention_policy").update();
        }
    }

    @Test
    void whoever_opens_a_case_again_starts_its_term_anew() {
        var referral = closed(25);
        owner.sql("update referral set closed_at = now() - interval '2 days' where id = :id")
                .param("id", FullFile.id(referral))
                .update();
        assertThat(CaseSteps.step(as("coach"), referral, Map.of("step", "REOPEN", "reason", "Toch weer"))
                        .status())
                .isEqualTo(201);
        assertThat(review(referral, 104)).isEmpty();
        job.destroy();
        assertThat(isThere(referral)).isTrue();
    }

    @Test
    void no_term_passes_by_what_the_product_says_of_the_past() {
        var referral = closed(0);
        owner.sql("update referral set closed_at = now() - interval '5 years' where id = :id")
                .param("id", FullFile.id(referral))
                .update();
        job.destroy();
        assertThat(isThere(referral)).isTrue();
        FullFile.age(owner, referral, 25);
        job.destroy();
        assertThat(isThere(referral)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "part, lines, 32, true",
        "'Annie de Vries', lines, 32, false",
        "part, lines + 1, 32, false",
        "part, lines, 31, false"
    })
    void a_receipt_names_what_was_there_and_nothing_else(String part, String lines, int bytes, boolean isTaken) {
        var file = FullFile.id(closed(25));
        var destroy = """
                select destroy_file(gen_random_uuid(), '%1$s', 'FILE', null, '{}', array_agg(%2$s), array_agg(%3$s),
                                    array_agg(decode(repeat('ab', %4$d), 'hex')))
                from (select part::text, lines from prepare_destruction('%1$s', 'FILE', null)) found""".formatted(file, part, lines, bytes);
        ThrowingCallable call =
                () -> application.sql(destroy).query((row, n) -> true).list();
        if (isTaken) {
            assertThatCode(call).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(call).isInstanceOf(DataAccessException.class);
        }
    }

    private List<JsonNode> review(String referral, int weeks) {
        return as("privacy").get("/api/v1/retention/reviews?weeks=" + weeks + "&limit=100").items().stream()
                .filter(each -> each.get("referralId")
                        .asString()
                        .equals(FullFile.id(referral).toString()))
                .toList();
    }

    @Test
    void an_officer_sees_what_will_go_and_may_postpone_and_release_it() {
        var referral = closed(23);
        assertThat(review(referral, 1))
                .extracting(each -> each.get("kind").asString())
                .containsExactly("CONTACT");
        assertThat(review(referral, 8))
                .extracting(each -> each.get("kind").asString())
                .containsExactly("CONTACT", "FILE", "NOTES");
        assertThat(review(referral, 8).toString()).doesNotContain("Annie");
        FullFile.age(owner, referral, 25);
        var postponement = referral + "/retention-postponement";
        var until = today().plusDays(30).toString();
        assertThat(as("privacy")
                        .post(postponement, Map.of("until", until, "reason", "Klacht loopt"))
                        .status())
                .isEqualTo(201);
        assertThat(review(referral, 8).getLast().get("postponedUntil").asString())
                .isEqualTo(until);

        assertThat(logged(referral)).contains("U RETENTION").doesNotContain("U CLIENT_FILE");
        job.destroy();
        assertThat(isThere(referral)).isTrue();
        assertThat(as("privacy").send("DELETE", postponement, null).status()).isEqualTo(204);
        job.destroy();
        assertThat(isThere(referral)).isFalse();
    }

    @Test
    void what_will_go_and_what_went_comes_in_parts() {
        closed(25);
        closed(13);
        job.destroy();
        closed(25);
        closed(13);
        for (var path : List.of("/api/v1/retention/reviews?weeks=104", "/api/v1/erasure-receipts?")) {
            var whole = as("privacy").get(path + "&limit=100");
            var total = whole.json().get("total").asInt();
            var inParts = new ArrayList<JsonNode>();
            var part = as("privacy").get(path + "&limit=2");
            inParts.addAll(part.items());
            while (inParts.size() < 6 && !part.json().get("next").isNull()) {
                part = as("privacy")
                        .get(path + "&limit=2&cursor=" + part.json().get("next").asString());
                inParts.addAll(part.items());
            }
            assertThat(inParts).hasSizeGreaterThan(3).isEqualTo(whole.items().subList(0, inParts.size()));
            assertThat(total).isGreaterThanOrEqualTo(inParts.size());
            assertThat(as("privacy").get(path + "&limit=101&cursor=x").errors())
                    .containsExactlyInAnyOrder("limit:OUT_OF_RANGE", "cursor:INVALID_CURSOR");
        }
    }

    @Test
    void a_legal_hold_keeps_everything_until_it_is_lifted() {
        var referral = closed(25);
        var hold = referral + "/legal-hold";
        assertThat(as("privacy").get(hold).status()).isEqualTo(404);
        assertThat(as("privacy").post(hold, Map.of("reason", "Rechtszaak")).status())
                .isEqualTo(201);
        assertThat(as("privacy").get(hold).json().get("reason").asString()).isEqualTo("Rechtszaak");
        assertThat(review(referral, 0)).allSatisfy(each -> {
            assertThat(each.get("held").asBoolean()).isTrue();
            assertThat(each.get("destroyedFrom").isNull()).isTrue();
        });

        job.destroy();
        assertThat(kinds(referral)).isEmpty();

        assertThat(as("privacy").send("DELETE", hold, null).status()).isEqualTo(204);
        assertThat(as("privacy").get(hold).status()).isEqualTo(404);
        job.destroy();
        assertThat(isThere(referral)).isFalse();
        assertThat(owner.sql("select action from access_log where case_file_id = :id and object = 'LEGAL_HOLD'")
                        .param("id", FullFile.id(referral))
                        .query(String.class)
                        .list())
                .contains("C", "D");
    }

    @Test
    void what_a_client_asked_is_answered_before_a_file_goes() {
        var referral = closed(25);
        var request = FullFile.asked(as("privacy"), "ACCESS", referral);
        job.destroy();
        assertThat(isThere(referral)).isTrue();
        FullFile.decided(as("privacy"), request, "GRANTED");
        job.destroy();
        assertThat(isThere(referral)).isFalse();
    }

    @Test
    void nothing_refers_to_what_is_gone() {
        closed(25);
        closed(13);
        job.destroy();
        var told = new ArrayList<String>();
        assertThat(commands.stream()
                        .filter(command -> command.name().equals("check-orphans"))
                        .findFirst()
                        .orElseThrow()
                        .run(told::add))
                .as(told.toString())
                .isTrue();
        assertThat(told).contains("0 orphans").hasSizeGreaterThan(40);
    }
}
