package nl.welzijnoprecept.placement.app;

import static nl.welzijnoprecept.support.PlacementCases.activity;
import static nl.welzijnoprecept.support.PlacementCases.proposed;
import static nl.welzijnoprecept.support.PlacementCases.take;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** There are no more places than there are, whoever comes at once. */
class CapacityIT extends ApiTest {
    private static final int PLACES = 10;
    private static final int CLIENTS = 50;

    @Autowired
    private KeepPlaces keep;

    private String activity;

    private List<String> placements(int clients) {
        activity = activity(as("aanbieder"), PLACES);
        return IntStream.range(0, clients)
                .mapToObj(n -> {
                    var coach = as(n % 2 == 0 ? "coach" : "coach-2");
                    return proposed(coach, CaseSteps.assigned(as("huisarts"), coach), activity)
                            .header("Location");
                })
                .toList();
    }

    private List<Answer> atOnce(List<String> placements, String step) throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(placements.size())) {
            return threads
                    .invokeAll(placements.stream()
                            .map(placement -> (Callable<Answer>) () ->
                                    as("coordinator").ifMatch("\"0\"").post(placement + "/steps", Map.of("step", step)))
                            .toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();
        }
    }

    private List<String> statuses(List<String> placements) {
        return placements.stream()
                .map(placement ->
                        as("coordinator").get(placement).json().get("status").asString())
                .toList();
    }

    @Test
    void of_fifty_who_accept_at_once_ten_have_a_place_and_forty_wait_in_line() throws Exception {
        var placements = placements(CLIENTS);

        var answers = atOnce(placements, "ACCEPT");

        assertThat(answers)
                .allSatisfy(
                        answer -> assertThat(answer.status()).as(answer.text()).isEqualTo(201));
        var statuses = statuses(placements);
        assertThat(statuses).filteredOn("ACCEPTED"::equals).hasSize(PLACES);
        assertThat(statuses).filteredOn("WAITLISTED"::equals).hasSize(CLIENTS - PLACES);
        // Each was told the place that they have, and there is no gap.
        var told = answers.stream()
                .map(answer -> answer.json().get("position"))
                .filter(position -> !position.isNull())
                .map(position -> position.asInt())
                .sorted()
                .toList();
        assertThat(told)
                .isEqualTo(IntStream.rangeClosed(1, CLIENTS - PLACES).boxed().toList());
    }

    @Test
    void of_fifty_who_begin_at_once_ten_do() throws Exception {
        var placements = placements(CLIENTS);

        var answers = atOnce(placements, "START");

        assertThat(answers).extracting(Answer::status).containsOnly(201, 409);
        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(PLACES);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 409)
                .allSatisfy(answer -> assertThat(answer.texts("missing")).containsExactly("FREE_PLACE"));
    }

    @Test
    void when_ten_end_at_once_while_the_night_settles_ten_are_offered_a_place() throws Exception {
        var placements = placements(2 * PLACES + 2);
        placements.forEach(placement -> take(as("coordinator"), placement, Map.of("step", "ACCEPT")));
        try (var threads = Executors.newFixedThreadPool(14)) {
            var ends = IntStream.range(0, 14).mapToObj(n -> (Callable<Integer>) () -> {
                if (n >= PLACES) {
                    keep.settle();
                    return 201;
                }
                return take(as("coordinator"), placements.get(n), Map.of("step", "END", "reasonCode", "FINISHED"))
                        .status();
            });
            assertThat(threads.invokeAll(ends.toList()).stream().map(Future::resultNow))
                    .containsOnly(201);
        }
        assertThat(statuses(placements.subList(PLACES, 2 * PLACES))).containsOnly("OFFERED");
        assertThat(statuses(placements.subList(2 * PLACES, placements.size()))).containsOnly("WAITLISTED");
    }

    /** Whatever the product thinks: the database counts for itself. */
    @Test
    void the_database_gives_no_place_that_is_not_there() {
        var only = activity(as("aanbieder"), 1);
        var paths = IntStream.range(0, 2)
                .mapToObj(_ -> proposed(as("coach"), CaseSteps.assigned(as("huisarts"), as("coach")), only)
                        .header("Location"))
                .toList();
        var take = "update placement set status = 'ACCEPTED' where id = :id";
        owner.sql(take).param("id", id(paths.getFirst())).update();
        assertThatThrownBy(
                        () -> owner.sql(take).param("id", id(paths.getLast())).update())
                .rootCause()
                .hasMessageContaining("no place is free");
    }

    private static UUID id(String path) {
        return UUID.fromString(path.replaceFirst(".*/", ""));
    }
}
