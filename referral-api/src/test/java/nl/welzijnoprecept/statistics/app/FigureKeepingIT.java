package nl.welzijnoprecept.statistics.app;

import static nl.welzijnoprecept.support.ReferralBodies.annie;
import static nl.welzijnoprecept.support.ReferralBodies.annieInLeiden;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import nl.welzijnoprecept.area.MunicipalityCode;
import nl.welzijnoprecept.casework.OneLookService;
import nl.welzijnoprecept.operation.Command;
import nl.welzijnoprecept.statistics.FigureKeeping;
import nl.welzijnoprecept.support.ApiTest;
import nl.welzijnoprecept.support.CaseSteps;
import nl.welzijnoprecept.support.FullFile;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Figures are counted as cases change, and are what they would be if all were counted anew. */
class FigureKeepingIT extends ApiTest {
    private static final int AT_ONCE = 16;
    private static final MunicipalityCode NIEUWEGEIN = new MunicipalityCode("GM0356");
    private static final MunicipalityCode LEIDEN = new MunicipalityCode("GM0546");

    @Autowired
    private KeepFigures keeping;

    @Autowired
    private KeepFiguresService service;

    @Autowired
    private FigureKeeping kept;

    @Autowired
    private OneLookService together;

    @Autowired
    private List<Command> commands;

    @Test
    void whatever_happens_in_a_case_the_cells_are_what_the_cases_come_to() {
        var full = FullFile.of(as("huisarts"), annie(), as("coach"));
        CaseSteps.step(as("coach"), CaseSteps.assigned(as("huisarts"), as("coach")), Map.of("step", "UNDO"));
        FullFile.amended(as("huisarts"), CaseSteps.submitted(as("huisarts")));
        var placed = CaseSteps.submitted(as("poh"));
        FullFile.placed(as("coordinator"), placed);
        FullFile.close(as("coach"), CaseSteps.assigned(as("huisarts"), as("coach")));
        var mistaken = as("huisarts").post("/api/v1/referrals", annie()).header("Location");
        as("huisarts").ifMatch("\"0\"").post(mistaken + "/steps", Map.of("step", "VOID", "reason", "Verkeerde"));

        assertThat(line(full)).isEmpty();
        keeping.count();

        assertThat(line(full)).singleElement().asString().contains("goal=true", "feedback=true", "broad_look=true");
        assertThat(line(placed)).hasSize(1);
        assertThat(line(mistaken)).isEmpty();
        assertThat(service.uncounted()).doesNotContain(NIEUWEGEIN);
        assertThat(service.stray(NIEUWEGEIN).isNone()).as("nothing strays").isTrue();
        var cells = cells();
        assertThat(cells).isNotEmpty();
        recount();
        assertThat(cells()).isEqualTo(cells);
    }

    /** What each practice is counts in the cases that it referred before. */
    @Test
    void a_practice_that_becomes_another_kind_is_counted_as_that() {
        var referral =
                as("huisarts-elders").post("/api/v1/referrals", annieInLeiden()).header("Location");
        keeping.count();
        assertThat(line(referral)).asString().contains("referrer_type=GP_PRACTICE");
        var become = "update organisation set referrer_type = :type where id = "
                + "(select practice_id from referral where id = :referral)";
        for (var type : List.of("PHYSIOTHERAPY", "GP_PRACTICE")) {
            owner.sql(become)
                    .param("type", type)
                    .param("referral", FullFile.id(referral))
                    .update();
            keeping.count();
            assertThat(line(referral)).asString().contains("referrer_type=" + type);
        }
        assertThat(service.stray(LEIDEN).isNone()).isTrue();
    }

    @Test
    void what_strays_is_seen_and_a_recount_mends_it() {
        var referral =
                as("huisarts-elders").post("/api/v1/referrals", annieInLeiden()).header("Location");
        keeping.count();
        owner.sql("update figure_cell set cases = cases + 1 where municipality_code = 'GM0546' and measure = 'TOTAL'"
                        + " and month = (select month from figure_line where referral_id = :referral)")
                .param("referral", FullFile.id(referral))
                .update();
        assertThat(service.stray(LEIDEN).cells()).isEqualTo(1);
        assertThat(service.stray(LEIDEN).lines()).isZero();
        owner.sql("delete from figure_line where referral_id = :referral")
                .param("referral", FullFile.id(referral))
                .update();
        assertThat(service.stray(LEIDEN).lines()).isEqualTo(1);

        recount();

        assertThat(service.stray(LEIDEN).isNone()).isTrue();
        assertThat(line(referral)).hasSize(1);
    }

    /** Writers, counters and readers at once. */
    @Test
    void what_happens_at_once_is_counted_exactly() throws Exception {
        clock.moveAhead(Duration.between(clock.instant(), Instant.parse("2056-03-03T09:00:00Z")));
        var question = "/api/v1/statistics/referrals?municipality=GM0546&from=2056-01&to=2056-12";
        var coach = as("coach-elders");
        var practice = as("huisarts-elders");
        var analyst = as("gemeente-elders");
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var work = new ArrayList<Callable<Object>>();
            IntStream.range(0, AT_ONCE * 5).forEach(n -> {
                work.add(() -> {
                    var sent = practice.post("/api/v1/referrals", annieInLeiden());
                    assertThat(sent.status()).as(sent.text()).isEqualTo(201);
                    return CaseSteps.step(coach, sent.header("Location"), Map.of("step", "ASSIGN"));
                });
                if (n % 4 == 0) {
                    work.add(() -> analyst.get(question + "&by=status"));
                    work.add(() -> {
                        keeping.count();
                        return n;
                    });
                }
            });
            for (var done : threads.invokeAll(work)) {
                done.get();
            }
        }

        assertThat(analyst.get(question).json().get("total").asInt()).isEqualTo(AT_ONCE * 5);
        assertThat(analyst.get(question + "&by=status").json().get("rows").toString())
                .isEqualTo("[{\"status\":\"ASSIGNED\",\"count\":%d}]".formatted(AT_ONCE * 5));
        assertThat(service.stray(LEIDEN).isNone()).isTrue();
    }

    /** Each asks for several figures; who first reads beside another and then wants to count would wait for who does the same. */
    @Test
    void who_looks_at_figures_beside_another_is_not_held_up_by_what_changes_meanwhile() throws Exception {
        keeping.count();
        var looking = new CyclicBarrier(3);
        Callable<Integer> look = () -> together.look(() -> {
            kept.count(LEIDEN);
            var before = total();
            await(looking);
            await(looking);
            kept.count(LEIDEN);
            assertThat(total()).as("of one moment").isEqualTo(before);
            return before;
        });
        try (var threads = Executors.newFixedThreadPool(2)) {
            var looks = List.of(threads.submit(look), threads.submit(look));
            await(looking);
            as("huisarts-elders").post("/api/v1/referrals", annieInLeiden());
            await(looking);
            for (var each : looks) {
                each.get();
            }
        }
        keeping.count();
        assertThat(service.stray(LEIDEN).isNone()).isTrue();
    }

    /** As after an upgrade, and when a practice becomes another kind. */
    @Test
    void much_that_waits_is_counted_in_parts() {
        IntStream.range(0, 3).forEach(_ -> as("huisarts-elders").post("/api/v1/referrals", annieInLeiden()));
        var counted = 0;
        for (var part = 1; part > 0; counted += part) {
            part = owner.sql("select count_figures('GM0546', '{}', 2)")
                    .query(Integer.class)
                    .single();
            assertThat(part).isLessThanOrEqualTo(2);
        }
        assertThat(counted).isGreaterThanOrEqualTo(3);
        recount();
        assertThat(service.stray(LEIDEN).isNone()).isTrue();
    }

    private int total() {
        return owner.sql("select coalesce(sum(cases), 0) from figure_cell"
                        + " where municipality_code = 'GM0546' and measure = 'TOTAL'")
                .query(Integer.class)
                .single();
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Map<String, Object>> line(String referral) {
        return owner.sql("select * from figure_line where referral_id = :referral")
                .param("referral", FullFile.id(referral))
                .query()
                .listOfRows();
    }

    private List<String> cells() {
        return owner.sql("select c::text from figure_cell c where cases > 0 order by 1")
                .query(String.class)
                .list();
    }

    private void recount() {
        var told = new ArrayList<String>();
        assertThat(commands.stream()
                        .filter(command -> command.name().equals("recount-figures"))
                        .findFirst()
                        .orElseThrow()
                        .run(told::add))
                .isTrue();
        assertThat(told).singleElement().asString().startsWith("The figures of ");
    }
}
