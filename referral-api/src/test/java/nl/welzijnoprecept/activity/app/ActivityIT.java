package nl.welzijnoprecept.activity.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.welzijnoprecept.support.Answer;
import nl.welzijnoprecept.support.ApiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ActivityIT extends ApiTest {
    private static final String PATH = "/api/v1/activities";

    private static ObjectNode tea(String name) {
        return (ObjectNode) JsonMapper.shared().readTree("""
                { "name": "%s", "description": "Thee en een praatje.", "municipality": "GM0356",
                  "place": "De Kring, zaal 2", "dimensions": ["PARTICIPATION", "BODY"], "days": ["TUESDAY", "MONDAY"],
                  "schedule": "10.00 tot 12.00 uur", "free": false, "cost": "€ 1", "capacity": 12,
                  "languages": ["nl", "ar"], "minimumAge": 18, "maximumAge": 99, "eligibility": "Voor iedereen",
                  "accessibility": { "wheelchair": true }, "assuredOn": "2026-01-15" }""".formatted(name));
    }

    private Answer search(String q, String rest) {
        return as("coach").get(PATH + "?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8) + rest);
    }

    @Test
    void a_provider_adds_an_activity_that_anybody_finds() {
        var added = as("aanbieder").post(PATH, tea("Theemiddag"));

        assertThat(added.status()).isEqualTo(201);
        assertThat(added.eTag()).isEqualTo("\"0\"");
        assertThat(added.header("Location")).isEqualTo(PATH + "/" + added.id());
        var activity = added.json();
        assertThat(activity.at("/organisation/name").asString()).isEqualTo("Buurthuis De Kring");
        assertThat(activity.get("status").asString()).isEqualTo("ACTIVE");
        assertThat(added.texts("dimensions")).containsExactly("BODY", "PARTICIPATION");
        assertThat(added.texts("days")).containsExactly("MONDAY", "TUESDAY");
        assertThat(activity.at("/accessibility/wheelchair").asBoolean()).isTrue();
        for (var persona : Stream.of("huisarts", "coach-elders", "gemeente", "privacy", "beheerder")
                .toList()) {
            var read = as(persona).get(PATH + "/" + added.id());
            assertThat(read.json()).isEqualTo(activity);
            assertThat(read.eTag()).isEqualTo("\"0\"");
        }
        assertThat(search("theeMIDDAG", "").json().get("items").get(0)).isEqualTo(activity);
        assertThat(nobody().get(PATH).status()).isEqualTo(401);
    }

    @Test
    void little_is_mandatory() {
        var added = as("aanbieder")
                .post(
                        PATH,
                        "{\"name\": \" Kaal \", \"municipality\": \"GM0356\", \"dimensions\": [\"MIND\"], \"free\": true}");
        assertThat(added.status()).isEqualTo(201);
        assertThat(added.json().get("name").asString()).isEqualTo("Kaal");
        assertThat(added.texts("languages")).containsExactly("nl");
        assertThat(added.texts("days")).isEmpty();
        assertThat(added.json().at("/accessibility/wheelchair").isNull()).isTrue();
    }

    @Test
    void a_change_replaces_all_of_it_and_gives_a_new_tag() {
        var added = as("aanbieder").post(PATH, tea("Theekrans"));
        var path = PATH + "/" + added.id();
        var body = tea("Theekransje").put("status", "INACTIVE");
        body.remove("cost");

        assertThat(as("aanbieder").put(path, body).status()).isEqualTo(428);
        assertThat(as("aanbieder").ifMatch("\"7\"").put(path, body).status()).isEqualTo(412);
        assertThat(as("aanbieder").ifMatch("W/\"0\"").put(path, body).status()).isEqualTo(412);
        var changed = as("aanbieder").ifMatch(added.eTag()).put(path, body);

        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.eTag()).isEqualTo("\"1\"");
        assertThat(changed.json().get("name").asString()).isEqualTo("Theekransje");
        assertThat(changed.json().get("cost").isNull()).isTrue();
        assertThat(as("coach").get(path).json()).isEqualTo(changed.json());
        assertThat(as("aanbieder").ifMatch("\"0\"").put(path, body).status()).isEqualTo(412);
        assertThat(search("Theekransje", "").items()).isEmpty();
        assertThat(search("Theekransje", "&status=INACTIVE").items()).hasSize(1);
    }

    @Test
    void of_twenty_changes_at_once_one_is_kept() throws Exception {
        var added = as("aanbieder").post(PATH, tea("Druk"));
        var tries = new ArrayList<Callable<Integer>>();
        IntStream.range(0, 20)
                .forEach(number -> tries.add(() -> as("aanbieder")
                        .ifMatch("\"0\"")
                        .put(PATH + "/" + added.id(), tea("Druk " + number))
                        .status()));
        try (var threads = Executors.newFixedThreadPool(20)) {
            var statuses = threads.invokeAll(tries).stream()
                    .map(one -> one.resultNow())
                    .toList();
            assertThat(statuses).containsOnly(200, 412).containsOnlyOnce(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"huisarts", "coach", "gemeente", "privacy", "beheerder"})
    void others_change_nothing(String persona) {
        var added = as("aanbieder").post(PATH, tea("Van ons"));
        assertThat(as(persona).post(PATH, tea("Van mij")).status()).isEqualTo(403);
        assertThat(as(persona)
                        .ifMatch("\"0\"")
                        .put(PATH + "/" + added.id(), tea("Van mij"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_provider_manages_only_their_own() {
        var ours = as("coordinator").post(PATH, tea("Van Samen Verder"));
        assertThat(ours.status()).isEqualTo(201);
        assertThat(ours.json().at("/organisation/name").asString()).isEqualTo("Stichting Samen Verder");
        var path = PATH + "/" + ours.id();
        assertThat(as("aanbieder").ifMatch("\"0\"").put(path, tea("Gekaapt")).status())
                .isEqualTo(403);
        var other = ours.json().at("/organisation/id").asString();
        assertThat(as("aanbieder")
                        .post(PATH, tea("Voor een ander").put("organisationId", other))
                        .status())
                .isEqualTo(403);
        var own = as("aanbieder").post(PATH, tea("Weg ermee"));
        assertThat(as("aanbieder")
                        .ifMatch("\"0\"")
                        .put(PATH + "/" + own.id(), tea("Weg ermee").put("organisationId", other))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_coordinator_manages_where_the_organisation_serves() {
        var provided = as("aanbieder").post(PATH, tea("Van De Kring"));
        var path = PATH + "/" + provided.id();
        var changed = as("coordinator").ifMatch("\"0\"").put(path, tea("Van De Kring, nagekeken"));
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.json().at("/organisation/name").asString()).isEqualTo("Buurthuis De Kring");

        var inLeiden = tea("In Leiden").put("municipality", "GM0546");
        assertThat(as("coordinator").post(PATH, inLeiden).status()).isEqualTo(403);
        assertThat(as("coordinator").ifMatch("\"1\"").put(path, inLeiden).status())
                .isEqualTo(403);
        var leiden = search("Buurtlunch", "").items().getFirst().get("id").asString();
        assertThat(as("coordinator")
                        .ifMatch("\"0\"")
                        .put(PATH + "/" + leiden, tea("Gekaapt"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void all_faults_are_told_at_once() {
        var body = tea("").put("status", "CLOSED")
                .put("municipality", "Nieuwegein")
                .put("capacity", 0)
                .put("minimumAge", 50)
                .put("maximumAge", 40)
                .put("assuredOn", "2099-01-01")
                .put("cost", "x".repeat(201));
        body.putArray("dimensions");
        body.putArray("days").add("MAANDAG");
        body.putArray("languages").add("nl").add("Nederlands");
        body.remove("free");
        var answer = as("aanbieder").post(PATH, body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.errors())
                .containsExactlyInAnyOrder(
                        "status:UNKNOWN_CODE",
                        "days[0]:UNKNOWN_CODE",
                        "name:REQUIRED",
                        "municipality:INVALID_CODE",
                        "capacity:OUT_OF_RANGE",
                        "maximumAge:BELOW_MINIMUM",
                        "assuredOn:DATE_IN_FUTURE",
                        "cost:TOO_LONG",
                        "dimensions:REQUIRED",
                        "languages[1]:INVALID_LANGUAGE",
                        "free:REQUIRED");
    }

    @Test
    void what_does_not_exist_is_told() {
        var body = tea("Nergens")
                .put("municipality", "GM9999")
                .put("organisationId", UUID.randomUUID().toString());
        assertThat(as("coordinator").post(PATH, body).errors())
                .containsExactly("municipality:UNKNOWN_CODE", "organisationId:NOT_FOUND");
        assertThat(as("coach").get(PATH + "/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(as("coach").get(PATH + "/nonsense").status()).isEqualTo(404);
        assertThat(as("aanbieder")
                        .ifMatch("\"0\"")
                        .put(PATH + "/" + UUID.randomUUID(), tea("Niets"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void the_filters_narrow_the_list() {
        var free = as("coach").get(PATH + "?municipality=GM0546&free=true&dimension=BODY&limit=100");
        assertThat(free.items()).isNotEmpty().allSatisfy(item -> {
            assertThat(item.get("municipality").asString()).isEqualTo("GM0546");
            assertThat(item.get("free").asBoolean()).isTrue();
            assertThat(item.get("dimensions").valueStream().map(one -> one.asString()))
                    .contains("BODY");
        });
        assertThat(free.json().get("total").asInt()).isEqualTo(free.items().size());
        assertThat(as("coach").get(PATH + "?day=SUNDAY&limit=100").items())
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.get("days").valueStream().map(one -> one.asString()))
                        .contains("SUNDAY"));
        assertThat(as("coach").get(PATH + "?municipality=GM9999").errors())
                .containsExactly("municipality:UNKNOWN_CODE");
        assertThat(as("coach")
                        .get(PATH + "?q=&dimension=&municipality=&day=&free=&cursor=")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_search_takes_every_character_as_it_is() {
        as("aanbieder").post(PATH, tea("100% wol_draad!"));
        assertThat(search("100% WOL_DRAAD!", "").each("name")).containsExactly("100% wol_draad!");
        assertThat(search("1_0 wol", "").items()).isEmpty();
        assertThat(search("1%l", "").items()).isEmpty();
        assertThat(search("zaal 2", "").items()).isNotEmpty();
        assertThat(search("een praatje", "").items()).isNotEmpty();
        assertThat(search("'; drop table activity; --", "").items()).isEmpty();
        assertThat(search("\\", "").items()).isEmpty();
        assertThat(search("😀 ?", "").items()).isEmpty();
        assertThat(as("coach").get(PATH + "?q=a%00b").errors()).containsExactly("q:INVALID_CHARACTER");
        assertThat(as("coach").get(PATH + "?q=%ED%A0%80").status()).isIn(200, 400);
        assertThat(search("x".repeat(201), "").errors()).containsExactly("q:TOO_LONG");
    }

    @Test
    void the_pages_together_are_the_whole_list() {
        var seen = new ArrayList<String>();
        var cursor = "";
        int total;
        do {
            var page = as("coach").get(PATH + "?limit=7&cursor=" + cursor);
            assertThat(page.items()).hasSizeBetween(1, 7);
            seen.addAll(page.each("id"));
            total = page.json().get("total").asInt();
            cursor = page.json().get("next").isNull()
                    ? null
                    : page.json().get("next").asString();
        } while (cursor != null);
        assertThat(seen).hasSize(total).doesNotHaveDuplicates();
        assertThat(total).isGreaterThan(30);
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0, limit:OUT_OF_RANGE",
        "limit=101, limit:OUT_OF_RANGE",
        "limit=x, limit:INVALID_VALUE",
        "limit=99999999999, limit:INVALID_VALUE",
        "cursor=nonsense, cursor:INVALID_CURSOR",
        "cursor=%00, cursor:INVALID_CURSOR",
        "cursor=00000000-0000-0000-0000-000000000000, cursor:INVALID_CURSOR",
        "day=MAANDAG, day:INVALID_VALUE",
        "dimension=SOUL, dimension:INVALID_VALUE",
        "free=maybe, free:INVALID_VALUE",
        "status=GONE, status:INVALID_VALUE",
        "municipality=GM1, municipality:INVALID_CODE",
    })
    void odd_parameters_are_refused(String query, String error) {
        var answer = as("coach").get(PATH + "?" + query);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.errors()).containsExactly(error);
    }
}
