package nl.welzijnoprecept.activity.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.welzijnoprecept.support.ApiTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** How fast a large directory is searched: a benchmark, run by name with {@code -Dit.test=ActivitySpeed -Dactivities=5000}. */
@TestPropertySource(
        properties = {"welzijnoprecept.limits.caller.per-minute=0", "welzijnoprecept.limits.address.per-minute=0"})
@DirtiesContext // other tests have no use for it
class ActivitySpeed extends ApiTest {
    private static final Logger LOG = LoggerFactory.getLogger(ActivitySpeed.class);
    private static final int ACTIVITIES = Integer.getInteger("activities", 5000);
    private static final int ROUNDS = 300;

    /** Three of the words in each name, and some dozens in each description, spread over all municipalities. */
    private static final String MANY = """
            with word as (select array ['wandelen', 'koffie', 'schilderen', 'zingen', 'lezen', 'koken', 'breien', 'yoga',
                'dansen', 'schaken', 'tuinieren', 'fietsen', 'muziek', 'taal', 'computer', 'mantelzorg', 'rouw', 'bewegen',
                'ontmoeten', 'vrijwilligers', 'biljarten', 'zwemmen', 'theater', 'houtbewerking', 'fotografie'] as w)
            insert into activity (id, revision, name, description, status, organisation_id, municipality_code, place, district,
                                  dimensions, days, free, languages, assured_on)
            select gen_random_uuid(), 0,
                   initcap(w[1 + n % 25]) || ' en ' || w[1 + n * 7 % 25] || ' in de buurt ' || n,
                   (select string_agg(w[1 + (n * k * 13 + k) % 25] || ' samen met andere mensen', ', ')
                    from generate_series(1, 12) k),
                   'ACTIVE', (select id from organisation where name = 'Buurthuis De Kring'), p.municipality_code,
                   'Speedtest', p.postcode4, array ['BODY'], array ['MONDAY'], n % 2 = 0, array ['nl'], current_date - n % 400
            from word, generate_series(1, :many) n
            join (select *, row_number() over (order by postcode4) as at from postcode_area) p on p.at = 1 + n % 4000""";

    private static final Map<String, List<String>> SEARCHES = new TreeMap<>(Map.of(
            "text", List.of("wandelen", "koffie muziek", "zingen in de buurt", "fotografie"),
            "part of a word", List.of("wandel", "houtbewerk", "tuin"),
            "typo", List.of("wandlen", "schildren", "vrijwiligers", "fotografei muziek"),
            "near", List.of("&near=3431", "&near=2311", "&near=1011"),
            "text near, by nearness", List.of("koffie&near=3431&sort=nearness", "yoga&near=9711&sort=nearness"),
            "text in a municipality", List.of("koffie&municipality=GM0363", "typograaf&municipality=GM0363"),
            "all, by name", List.of("", "&free=true", "&day=MONDAY")));

    @AfterEach
    void clean() {
        owner.sql("delete from activity where place = 'Speedtest'").update();
    }

    @Test
    void a_large_directory_is_searched_at_once() {
        owner.sql(MANY).param("many", ACTIVITIES).update();
        owner.sql("analyze activity").update();
        var coach = as("coach");
        SEARCHES.forEach((kind, searches) -> {
            var times = new ArrayList<Double>();
            var found = 0;
            for (var round = -50; round < ROUNDS; round++) { // the first ones only warm up
                var search = searches.get(Math.floorMod(round, searches.size()));
                var at = search.indexOf('&') < 0 ? search.length() : search.indexOf('&');
                var path = "/api/v1/activities?q=" + URLEncoder.encode(search.substring(0, at), StandardCharsets.UTF_8)
                        + search.substring(at);
                var start = System.nanoTime();
                var answer = coach.get(path);
                if (round >= 0) {
                    times.add((System.nanoTime() - start) / 1e6);
                }
                assertThat(answer.status()).isEqualTo(200);
                found = answer.json().get("total").asInt();
            }
            times.sort(null);
            LOG.info(
                    "{} activities, {}: median {} ms, p99 {} ms (the last one found {})",
                    ACTIVITIES,
                    kind,
                    "%.1f".formatted(times.get(ROUNDS / 2)),
                    "%.1f".formatted(times.get(ROUNDS * 99 / 100)),
                    found);
        });
    }
}
