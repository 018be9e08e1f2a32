package nl.welzijnoprecept.referral.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.welzijnoprecept.support.Answer;
import nl.welzijnoprecept.support.ApiTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Filters that somebody keeps for themselves. */
class SavedViewIT extends ApiTest {
    private static final String VIEWS = "/api/v1/saved-views";
    private static final Map<String, Object> URGENT = Map.of(
            "name",
            "Annie en de rest",
            "filter",
            Map.of("coach", "me", "due", "OVERDUE", "status", List.of("ASSIGNED", "COACHING")));

    @BeforeEach // other tests keep some
    @AfterEach
    void none() {
        owner.sql("delete from saved_view").update();
    }

    @Test
    void a_view_is_kept_changed_and_removed_by_its_owner_only() {
        var made = as("coach").post(VIEWS, URGENT);
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        var path = made.header("Location");
        assertThat(as("coach").get(path).json().at("/filter/status/1").asString())
                .isEqualTo("COACHING");
        assertThat(as("coach").get(VIEWS).each("name")).containsExactly("Annie en de rest");
        assertThat(as("coach-2").get(VIEWS).items()).isEmpty();
        assertThat(as("coach-2").get(path).status()).isEqualTo(404);
        assertThat(as("coach-2").delete(path).status()).isEqualTo(404);

        var renamed = Map.of("name", "Te laat", "filter", Map.of("due", "OVERDUE"));
        assertThat(as("coach").ifMatch("\"0\"").put(path, renamed).eTag()).isEqualTo("\"1\"");
        assertThat(as("coach").ifMatch("\"0\"").put(path, URGENT).status()).isEqualTo(412);
        assertThat(as("coach").delete(path).status()).isEqualTo(204);
        assertThat(as("coach").get(path).status()).isEqualTo(404);
    }

    @Test
    void what_is_sent_twice_is_one_and_thirty_are_enough() {
        var caller = as("coach").with("Idempotency-Key", "view-1");
        assertThat(caller.post(VIEWS, URGENT).id())
                .isEqualTo(caller.post(VIEWS, URGENT).id());
        IntStream.range(1, 30)
                .forEach(n -> assertThat(
                                as("coach").post(VIEWS, named("Beeld " + n)).status())
                        .isEqualTo(201));
        assertThat(as("coach").post(VIEWS, named("Te veel")).errors()).containsExactly("name:TOO_MANY");
    }

    private static Map<String, Object> named(String name) {
        return Map.of("name", name, "filter", Map.of("due", "OVERDUE"));
    }

    @Test
    void a_name_that_looks_the_same_is_the_same() {
        as("coach").post(VIEWS, named("Deze week"));
        assertThat(as("coach").post(VIEWS, named("deze\u00AD  we\u200Bek")).texts("missing"))
                .containsExactly("UNUSED_NAME");
        assertThat(as("coach").post(VIEWS, named("Deze\tweek")).errors()).containsExactly("name:INVALID_CHARACTER");
    }

    @Test
    void no_two_views_of_somebody_have_one_name() throws Exception {
        var made = together(6, () -> as("coach").post(VIEWS, named("Te laat")));
        assertThat(made.stream().map(Answer::status)).containsOnlyOnce(201).containsOnly(201, 409);
        var again = as("coach").post(VIEWS, named(" te laat "));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.texts("missing")).containsExactly("UNUSED_NAME");
        assertThat(as("coach-2").post(VIEWS, named("Te laat")).status()).isEqualTo(201);

        var other = as("coach").post(VIEWS, named("Nieuw")).header("Location");
        assertThat(as("coach").ifMatch("\"0\"").put(other, named("Te laat")).status())
                .isEqualTo(409);
        assertThat(as("coach").ifMatch("\"0\"").put(other, named("nieuw")).status())
                .isEqualTo(200);
    }

    private static List<Answer> together(int times, Callable<Answer> what) throws Exception {
        try (var threads = Executors.newFixedThreadPool(times)) {
            return threads
                    .invokeAll(IntStream.range(0, times).mapToObj(_ -> what).toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();
        }
    }

    @Test
    void a_name_is_unreadable_in_the_database_and_a_filter_is_checked() {
        as("coach").post(VIEWS, URGENT);
        assertThat(owner.sql("select count(*) from saved_view where encode(name, 'escape') like '%Annie%'")
                        .query(Long.class)
                        .single())
                .isZero();
        var odd = Map.of("name", "", "filter", Map.of("coach", "iedereen", "sort", "naam"));
        assertThat(as("coach").post(VIEWS, odd).errors())
                .containsExactlyInAnyOrder("filter.coach:INVALID_VALUE", "filter.sort:UNKNOWN_CODE", "name:REQUIRED");
    }
}
