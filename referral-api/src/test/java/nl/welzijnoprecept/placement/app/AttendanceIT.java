package nl.welzijnoprecept.placement.app;

import static nl.welzijnoprecept.support.PlacementCases.accepted;
import static nl.welzijnoprecept.support.PlacementCases.activity;
import static nl.welzijnoprecept.support.PlacementCases.take;
import static nl.welzijnoprecept.support.ReferralBodies.today;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.welzijnoprecept.support.Answer;
import nl.welzijnoprecept.support.ApiTest;
import nl.welzijnoprecept.support.CaseSteps;
import nl.welzijnoprecept.time.DutchTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who came, day by day, and who is about to drop out. */
class AttendanceIT extends ApiTest {
    private String activity;
    private String referral;
    private String placement;

    @BeforeEach
    void somebody_who_has_begun() {
        activity = activity(as("aanbieder"), null);
        referral = CaseSteps.assigned(as("huisarts"), as("coach"));
        placement = accepted(as("coach"), referral, activity);
        assertThat(take(as("coach"), placement, Map.of("step", "START")).status())
                .isEqualTo(201);
    }

    private LocalDate day() {
        return DutchTime.day(clock.instant());
    }

    private Answer says(String persona, LocalDate on, String presence, String why, String words) {
        var body = new LinkedHashMap<String, Object>();
        body.put("on", on);
        body.put("presence", presence);
        body.put("reasonCode", why);
        body.put("words", words);
        return as(persona).post(placement + "/attendance", body);
    }

    private Answer list() {
        return as("coach").get(placement + "/attendance");
    }

    @Test
    void a_correction_of_the_same_day_keeps_what_was_said_before() {
        var first = says("coach", today(), "ABSENT", "NO_SHOW", "Niet gezien");
        assertThat(first.status()).as(first.text()).isEqualTo(201);
        assertThat(first.json().get("version").asInt()).isEqualTo(1);

        var second = says("coordinator", today(), "LATE", null, "Kwam later toch");
        assertThat(second.json().get("version").asInt()).isEqualTo(2);
        assertThat(second.json().get("presence").asString()).isEqualTo("LATE");

        var days = list().items();
        assertThat(days).singleElement().satisfies(shown -> {
            assertThat(shown).isEqualTo(second.json());
            assertThat(shown.at("/by/name").asString()).isEqualTo("Saskia de Groot");
            assertThat(shown.at("/earlier/0/presence").asString()).isEqualTo("ABSENT");
            assertThat(shown.at("/earlier/0/reasonCode").asString()).isEqualTo("NO_SHOW");
            assertThat(shown.at("/earlier/0/words").asString()).isEqualTo("Niet gezien");
        });
        var kept = owner.sql("select words from attendance where placement_id = :id and version = 1")
                .param("id", id())
                .query(byte[].class)
                .single();
        assertThat(new String(kept, StandardCharsets.UTF_8)).doesNotContain("gezien");
    }

    private UUID id() {
        return UUID.fromString(placement.replaceFirst(".*/", ""));
    }

    @Test
    void the_same_again_counts_once() {
        says("coach", today(), "PRESENT", null, null);
        assertThat(says("coach", today(), "PRESENT", null, null)
                        .json()
                        .get("version")
                        .asInt())
                .isEqualTo(1);
        assertThat(list().items()).hasSize(1);
        assertThat(list().items().getFirst().get("earlier")).isEmpty();
        var keyed = as("coach").with("Idempotency-Key", UUID.randomUUID().toString());
        var body = Map.of("on", today(), "presence", "LATE", "words", "Bus");
        var first = keyed.post(placement + "/attendance", body);
        assertThat(keyed.post(placement + "/attendance", body).json()).isEqualTo(first.json());
        assertThat(first.json().get("version").asInt()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "1, PRESENT, , on:DATE_IN_FUTURE",
        "-1, PRESENT, , on:BEFORE_START",
        "0, ABSENT, , reasonCode:REQUIRED",
        "0, LATE, ILL, reasonCode:ONLY_WHEN_ABSENT",
        "0, ASLEEP, , presence:UNKNOWN_CODE",
        "0, ABSENT, HANGOVER, reasonCode:UNKNOWN_CODE",
        ", PRESENT, , on:REQUIRED"
    })
    void what_cannot_have_been_is_refused(Integer days, String presence, String why, String error) {
        var refused = says("coach", days == null ? null : today().plusDays(days), presence, why, null);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.errors()).contains(error);
        assertThat(list().items()).isEmpty();
    }

    @Test
    void words_from_right_to_left_come_back_as_they_were_said() {
        var words = "\u200Fרע\u200E שלום مرحبا 😀 <b>";
        says("coach", today(), "PRESENT", null, words);
        assertThat(list().items().getFirst().get("words").asString()).isEqualTo(words);
    }

    @Test
    void who_is_expected_begins_by_coming_and_not_by_staying_away() {
        placement = accepted(as("coach"), referral, activity(as("aanbieder"), null));
        var absent = says("coach", today(), "ABSENT", "ILL", null);
        assertThat(absent.status()).isEqualTo(201);
        assertThat(as("coach").get(placement).json().get("status").asString()).isEqualTo("ACCEPTED");
        assertThat(list().items().getFirst().get("presence").asString()).isEqualTo("ABSENT");

        assertThat(says("coach", today(), "PRESENT", null, null).status()).isEqualTo(201);
        var begun = as("coach").get(placement).json();
        assertThat(begun.get("status").asString()).isEqualTo("STARTED");
        assertThat(begun.get("startedOn").asString()).isEqualTo(today().toString());
        assertThat(as("coach").get(placement + "/steps").each("step")).containsExactly("ACCEPT", "START");
    }

    @Test
    void nobody_begins_before_they_were_referred() {
        placement = accepted(as("coach"), referral, activity(as("aanbieder"), null));
        assertThat(says("coach", today().minusDays(1), "PRESENT", null, null).errors())
                .containsExactly("on:BEFORE_REFERRAL");
    }

    @Test
    void two_absences_in_a_row_without_a_word_are_told_once() {
        var first = day();
        says("coach", first, "ABSENT", "NO_SHOW", null);
        clock.moveAhead(Duration.ofDays(7));
        says("coach", day(), "ABSENT", "ILL", null);
        assertThat(told()).isEmpty();
        says("coach", day(), "ABSENT", "NO_SHOW", null); // not ill after all
        assertThat(told()).hasSize(1);

        clock.moveAhead(Duration.ofDays(7));
        says("coach", day(), "ABSENT", "NO_SHOW", null);
        assertThat(told()).hasSize(1);
        as("coach").post("/api/v1/notices/" + told().getFirst() + "/acknowledgement", "{}");
        clock.moveAhead(Duration.ofDays(7));
        says("coach", day(), "ABSENT", "NO_SHOW", null);
        assertThat(told()).hasSize(2);
    }

    private List<String> told() {
        return as("coach").get("/api/v1/notices?limit=100").items().stream()
                .filter(notice -> notice.get("kind").asString().equals("ABSENT_WITHOUT_NOTICE")
                        && placement.endsWith(notice.get("objectId").asString()))
                .map(notice -> notice.get("id").asString())
                .toList();
    }

    @Test
    void who_comes_in_between_is_not_about_to_drop_out() {
        for (var presence : List.of("NO_SHOW", "", "NO_SHOW")) {
            says("coach", day(), presence.isEmpty() ? "PRESENT" : "ABSENT", presence.isEmpty() ? null : presence, null);
            clock.moveAhead(Duration.ofDays(7));
        }
        assertThat(told()).isEmpty();
    }

    /** The coach's request holds the case, the provider's cannot: what they have in common is the placement. */
    @Test
    void of_twenty_at_once_each_is_a_version() throws Exception {
        try (var threads = Executors.newFixedThreadPool(20)) {
            var answers = threads
                    .invokeAll(IntStream.range(0, 20)
                            .mapToObj(n -> (Callable<Integer>) () -> n % 2 == 0
                                    ? says("coach", today(), "LATE", null, "Keer " + n)
                                            .status()
                                    : counted("Keer " + n))
                            .toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(answers).containsOnly(200, 201);
        }
        assertThat(list().items().getFirst().get("version").asInt()).isEqualTo(20);
        assertThat(list().items().getFirst().get("earlier")).hasSize(19);
    }

    private int counted(String words) {
        var row = Map.of("placementId", id(), "presence", "PRESENT", "words", words);
        return as("aanbieder")
                .post("/api/v1/activities/" + activity + "/attendance", Map.of("on", today(), "items", List.of(row)))
                .status();
    }

    @Test
    void a_closed_case_has_no_new_lines() {
        CaseSteps.step(
                as("coach"), referral, Map.of("step", "DECLINE", "reasonCode", "OTHER", "reason", "Ging verhuizen"));
        var refused = says("coach", today(), "PRESENT", null, null);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.texts("missing")).containsExactly("OPEN_REFERRAL");
    }

    @Test
    void whoever_does_not_go_on_has_ended() {
        clock.moveAhead(Duration.ofDays(43));
        var asked = as("coach")
                .post(
                        placement + "/follow-ups",
                        Map.of(
                                "moment", "FOLLOW_UP",
                                "stillTakingPart", "NO",
                                "on", day(),
                                "reasonCode", "NO_TRANSPORT",
                                "words", "De regiotaxi stopte"));
        assertThat(asked.status()).as(asked.text()).isEqualTo(201);
        var ended = as("coach").get(placement + "/steps").items().getLast();
        assertThat(ended.get("step").asString()).isEqualTo("END");
        assertThat(ended.get("reasonCode").asString()).isEqualTo("NO_TRANSPORT");
        assertThat(ended.get("reason").asString()).isEqualTo("De regiotaxi stopte");

        var later = as("coach")
                .post(
                        placement + "/follow-ups",
                        Map.of("moment", "LATE_FOLLOW_UP", "stillTakingPart", "DIFFERENTLY", "on", day()));
        assertThat(later.status()).isEqualTo(201);
        assertThat(as("coordinator").get(placement + "/follow-ups").each("stillTakingPart"))
                .containsExactly("NO", "DIFFERENTLY");
    }

    @Test
    void whoever_goes_on_goes_on_and_who_never_began_is_not_asked() {
        var yes = Map.of("moment", "FOLLOW_UP", "stillTakingPart", "YES", "on", today());
        assertThat(as("coach").post(placement + "/follow-ups", yes).status()).isEqualTo(201);
        assertThat(as("coach").get(placement).json().get("status").asString()).isEqualTo("STARTED");
        var no = Map.of("moment", "FOLLOW_UP", "stillTakingPart", "NO", "on", today());
        assertThat(as("coach").post(placement + "/follow-ups", no).errors()).containsExactly("reasonCode:REQUIRED");
        var early = Map.of("moment", "FOLLOW_UP", "stillTakingPart", "YES", "on", today().minusDays(1));
        assertThat(as("coach").post(placement + "/follow-ups", early).errors()).containsExactly("on:BEFORE_START");

        placement = accepted(as("coach"), referral, activity(as("aanbieder"), null));
        var refused = as("coach").post(placement + "/follow-ups", yes);
        assertThat(refused.texts("missing")).containsExactly("STARTED_PLACEMENT");
    }
}
