package nl.welzijnoprecept.activity.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.welzijnoprecept.support.Answer;
import nl.welzijnoprecept.support.ApiTest;
import nl.welzijnoprecept.support.ReferralBodies;
import nl.welzijnoprecept.time.DutchTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Looking for activities: by words as people spell them, by what fits somebody, and by where it is. */
class ActivitySearchIT extends ApiTest {
    private static final String PATH = "/api/v1/activities";

    /** A municipality where no other test has anything: GM0331, Lopik. */
    private static final String HERE = "&municipality=GM0331";

    private static ObjectNode activity(String name, String description) {
        var body = (ObjectNode) JsonMapper.shared().readTree("""
                {"municipality": "GM0331", "dimensions": ["PARTICIPATION"], "free": true}""");
        return body.put("name", name).put("description", description);
    }

    private Answer add(ObjectNode body) {
        var added = as("aanbieder").post(PATH, body);
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        return added;
    }

    private Answer search(String q, String rest) {
        return as("coach").get(PATH + "?limit=100&q=" + URLEncoder.encode(q, StandardCharsets.UTF_8) + rest);
    }

    @BeforeEach
    void some_activities() {
        owner.sql("delete from activity where municipality_code = 'GM0331'").update();
        add(activity("Wandelen in het groen", "Elke week een tocht langs de rivier."));
        add(activity("Koffieochtend", "Praatje met buren."));
        add(activity("Creatief café", "Schilderen en tekenen, ook voor wie nooit een penseel vasthield."));
        add(activity("Repair Café Zuid", "Vrijwilligers maken kapotte apparaten."));
        add(activity("Zumba", "Dansen op muziek uit Colombia, met een wandeling na."));
    }

    @ParameterizedTest
    @CsvSource({
        "wandelingen, Zumba", // another form of a word in the description
        "koffie, Koffieochtend", // a part of a word
        "ochtend, Koffieochtend",
        "creatief cafe, Creatief café", // without the accent
        "CAFÉ creatief, Creatief café", // in another order
        "een tocht langs de rivier, Wandelen in het groen", // words that say nothing
        "koffieochted, Koffieochtend", // typos
        "vrijwiligers, Repair Café Zuid",
        "schildern, Creatief café",
        "zunba, Zumba",
        "colmbia dansen, Zumba", // a typo beside a word that is right
    })
    void a_search_finds_words_as_people_spell_them(String q, String found) {
        assertThat(search(q, HERE).each("name")).contains(found);
    }

    @ParameterizedTest
    @CsvSource({
        "wandelen, Wandelmaatjes",
        "wandelen, Buurtgenoten op pad", // the description speaks of a wandelgroep
        "wandelingen, Wandelmaatjes",
        "maatje, Wandelmaatjes",
        "groepen, Buurtgenoten op pad",
        "dansen, Danscafé",
        "dansen op pad, Op pad met dansvloer",
    })
    void a_word_is_found_in_the_compounds_that_begin_with_it_or_end_in_it(String q, String found) {
        add(activity("Wandelmaatjes", "Samen de deur uit."));
        add(activity("Buurtgenoten op pad", "Een wandelgroep voor iedereen."));
        add(activity("Danscafé", "Elke vrijdag."));
        add(activity("Op pad met dansvloer", "Rondreizend."));
        assertThat(search(q, HERE).each("name")).contains(found);
    }

    @Test
    void the_word_in_a_name_comes_before_its_compounds_and_short_stems_find_no_middle_of_words() {
        add(activity("Buurtgenoten op pad", "Een wandelgroep voor iedereen."));
        add(activity("Ontwikkeling van slopers", "Ontplooi jezelf.")); // lopen has the stem lop
        add(activity("Samen lopen", "Elke dag."));
        assertThat(search("wandelen", HERE).each("name"))
                .startsWith("Wandelen in het groen")
                .containsExactlyInAnyOrder("Wandelen in het groen", "Zumba", "Buurtgenoten op pad");
        assertThat(search("lopen", HERE).each("name")).containsExactly("Samen lopen");
    }

    @Test
    void what_fits_best_comes_first_and_what_does_not_fit_is_left_out() {
        assertThat(search("wandelen", HERE).each("name")).containsExactly("Wandelen in het groen", "Zumba");
        assertThat(search("cafe zuid", HERE).each("name")).containsExactly("Repair Café Zuid");
        assertThat(search("kruiswoordpuzzel", HERE).items()).isEmpty();
        assertThat(search("wandelen kruiswoordpuzzel", HERE).items()).isEmpty();
        assertThat(search("wandelen", HERE + "&sort=name").each("name"))
                .containsExactly("Wandelen in het groen", "Zumba");
    }

    /** Each of these was tried to be read as something else than words. */
    @ParameterizedTest
    @CsvSource({"'&|!():*<->'", "''''", "a''b", "\\", "%", "_____", "\u202Enelednaw", "'!'", "<%", "-1"})
    void signs_are_words_and_never_a_query(String q) {
        var answer = search(q, HERE);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.items()).isEmpty();
    }

    @Test
    void the_pages_of_a_search_together_are_all_of_it_in_its_order() {
        for (var i = 0; i < 23; i++) {
            add(activity("Lezen " + "met elkaar ".repeat(i % 4) + i, "lezen ".repeat(i % 5)));
        }
        var whole = search("lezen", HERE).each("id");
        assertThat(whole).hasSize(23);
        var seen = new ArrayList<String>();
        for (var cursor = ""; cursor != null; ) {
            var page = as("coach").get(PATH + "?q=lezen&limit=5" + HERE + "&cursor=" + cursor);
            assertThat(page.json().get("total").asInt()).isEqualTo(23);
            seen.addAll(page.each("id"));
            var next = page.json().get("next");
            cursor = next.isNull() ? null : next.asString();
        }
        assertThat(seen).isEqualTo(whole);
    }

    @Test
    void what_is_near_comes_first_and_says_how_near() {
        // 3411: Lopik; 3412: Lopikerkapel, the same municipality; 3431: Nieuwegein, the same province; 2311: Leiden.
        for (var where : List.of(
                Map.of("district", "2311", "municipality", "GM0546"),
                Map.of("district", "3431", "municipality", "GM0356"),
                Map.of("district", "3412", "municipality", "GM0331"),
                Map.of("district", "3411", "municipality", "GM0331"))) {
            add(activity("Nabijheidsproef", null)
                    .put("district", where.get("district"))
                    .put("municipality", where.get("municipality")));
        }
        var all = search("nabijheidsproef", "&near=3411&sort=nearness&status=ACTIVE");
        assertThat(all.each("nearness"))
                .containsExactly("SAME_DISTRICT", "SAME_MUNICIPALITY", "SAME_PROVINCE", "ELSEWHERE");
        assertThat(all.each("district")).containsExactly("3411", "3412", "3431", "2311");
        assertThat(as("coach").get(PATH + "?near=3411&limit=1").each("nearness"))
                .containsExactly("SAME_DISTRICT");
        assertThat(search("nabijheidsproef", "&district=3412").each("district")).containsExactly("3412");
        assertThat(search("nabijheidsproef", "")
                        .items()
                        .getFirst()
                        .get("nearness")
                        .isNull())
                .isTrue();
        owner.sql("delete from activity where name = 'Nabijheidsproef'").update();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3411AB", "3411%20AB", "3411ab", "3411+ab", "3411"})
    void of_a_whole_postcode_the_area_is_used_and_nothing_repeats_the_letters(String postcode) {
        add(activity("Nabijheidsproef", null).put("district", "3411"));
        var found = as("coach").get(PATH + "?limit=1&q=nabijheidsproef&near=" + postcode + "&district=" + postcode);
        assertThat(found.each("nearness")).containsExactly("SAME_DISTRICT");
        assertThat(found.text()).doesNotContainIgnoringCase("3411ab", "3411 ab");
    }

    @Test
    void it_fits_an_age_a_language_and_a_wheelchair() {
        var forElderly = activity("Ouderensoos", null).put("minimumAge", 65).put("maximumAge", 99);
        forElderly.putArray("languages").add("nl").add("ar");
        forElderly.putObject("accessibility").put("wheelchair", true);
        add(forElderly);
        for (var fits : List.of(
                "age=65", "age=99", "language=ar", "wheelchair=true", "age=70&language=ar&free=true", "language=")) {
            assertThat(search("ouderensoos", HERE + "&" + fits).items())
                    .as(fits)
                    .hasSize(1);
        }
        for (var not : List.of("age=64", "age=100", "language=tr", "wheelchair=false", "free=false")) {
            assertThat(search("ouderensoos", HERE + "&" + not).items()).as(not).isEmpty();
        }
        assertThat(search("zumba", HERE + "&age=3").items()).hasSize(1); // for who nobody said anything
        assertThat(search("zumba", HERE + "&wheelchair=false").items()).isEmpty(); // nobody knows
    }

    @Test
    void after_half_a_year_it_is_stale_and_still_shown_until_somebody_checks_it() {
        var today = ReferralBodies.today();
        var checked = add(activity("Versheidsproef", null).put("assuredOn", today.toString()));
        assertThat(checked.json().get("stale").asBoolean()).isFalse();
        assertThat(search("versheidsproef", HERE + "&stale=false").items()).hasSize(1);
        assertThat(search("zumba", HERE + "&stale=true").items()).hasSize(1); // never checked

        clock.moveAhead(Duration.between(
                today.atStartOfDay(), today.plusMonths(6).plusDays(4).atStartOfDay()));

        var path = PATH + "/" + checked.id();
        assertThat(as("coach").get(path).json().get("stale").asBoolean()).isTrue();
        assertThat(search("versheidsproef", HERE).items()).hasSize(1);
        assertThat(search("versheidsproef", HERE + "&stale=false").items()).isEmpty();

        assertThat(as("aanbieder").post(path + "/assurance", "").status()).isEqualTo(428);
        assertThat(as("aanbieder")
                        .ifMatch("\"7\"")
                        .post(path + "/assurance", "")
                        .status())
                .isEqualTo(412);
        var assured = as("aanbieder").ifMatch(checked.eTag()).post(path + "/assurance", "");
        assertThat(assured.status()).as(assured.text()).isEqualTo(200);
        assertThat(assured.eTag()).isEqualTo("\"1\"");
        assertThat(assured.json().get("stale").asBoolean()).isFalse();
        assertThat(assured.json().get("assuredOn").asString())
                .isEqualTo(DutchTime.day(clock.instant()).toString());
        assertThat(search("versheidsproef", HERE + "&stale=false").items()).hasSize(1);
    }

    @Test
    void only_who_manages_it_says_that_it_was_checked() {
        var provided = add(activity("Nakijkproef", null).put("municipality", "GM0356"));
        var path = PATH + "/" + provided.id() + "/assurance";
        for (var persona : List.of("huisarts", "coach", "gemeente", "privacy", "beheerder")) {
            assertThat(as(persona).ifMatch("\"0\"").post(path, "").status())
                    .as(persona)
                    .isEqualTo(403);
        }
        assertThat(as("coordinator").ifMatch("\"0\"").post(path, "").status()).isEqualTo(200);
        var ours = as("coordinator").post(PATH, activity("Van ons", null).put("municipality", "GM0356"));
        assertThat(as("aanbieder")
                        .ifMatch("\"0\"")
                        .post(PATH + "/" + ours.id() + "/assurance", "")
                        .status())
                .isEqualTo(403);
        assertThat(nobody().post(path, "").status()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({
        "near=3431A, near:INVALID_CODE",
        "near=3431SS, near:INVALID_CODE",
        "near=3431%20%20AB, near:INVALID_CODE",
        "near=0999, near:INVALID_CODE",
        "near=1000, near:UNKNOWN_CODE",
        "near=1000AB, near:UNKNOWN_CODE",
        "district=343, district:INVALID_CODE",
        "district=1000, district:UNKNOWN_CODE",
        "district=1000%20AB, district:UNKNOWN_CODE",
        "municipality=GM9999, municipality:UNKNOWN_CODE",
        "age=-1, age:OUT_OF_RANGE",
        "age=121, age:OUT_OF_RANGE",
        "age=oud, age:INVALID_VALUE",
        "language=Nederlands, language:INVALID_LANGUAGE",
        "language=qqq, language:INVALID_LANGUAGE",
        "wheelchair=ja, wheelchair:INVALID_VALUE",
        "stale=x, stale:INVALID_VALUE",
        "sort=distance, sort:INVALID_VALUE",
        "sort=relevance, q:REQUIRED",
        "sort=nearness, near:REQUIRED",
    })
    void odd_filters_are_refused(String query, String error) {
        var answer = as("coach").get(PATH + "?" + query);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.errors()).containsExactly(error);
    }

    @Test
    void a_district_that_is_none_is_refused() {
        assertThat(as("aanbieder")
                        .post(PATH, activity("Nergens", null).put("district", "1000"))
                        .errors())
                .containsExactly("district:UNKNOWN_CODE");
        assertThat(as("aanbieder")
                        .post(PATH, activity("Nergens", null).put("district", "3431AB"))
                        .errors())
                .containsExactly("district:INVALID_CODE");
    }
}
