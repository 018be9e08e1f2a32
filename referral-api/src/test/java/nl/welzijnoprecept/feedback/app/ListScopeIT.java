package nl.welzijnoprecept.feedback.app;

import static nl.welzijnoprecept.support.ReferralBodies.annie;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.welzijnoprecept.access.Actors;
import nl.welzijnoprecept.feedback.FeedbackDues;
import nl.welzijnoprecept.feedback.Feedbacks;
import nl.welzijnoprecept.practicereport.PracticeCases;
import nl.welzijnoprecept.question.Questions;
import nl.welzijnoprecept.referral.Scope;
import nl.welzijnoprecept.statistics.Period;
import nl.welzijnoprecept.support.Acting;
import nl.welzijnoprecept.support.ApiTest;
import nl.welzijnoprecept.support.CaseSteps;
import nl.welzijnoprecept.time.DutchTime;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The first lock on lists over many cases, by itself: PostgreSQL is told that somebody acts who sees more than the scope
 * that is asked for.
 */
@TestInstance(Lifecycle.PER_CLASS)
class ListScopeIT extends ApiTest {
    private static final int ALL = 1_000;

    @Autowired
    private Actors actors;

    @Autowired
    private FeedbackDues dues;

    @Autowired
    private Feedbacks feedbacks;

    @Autowired
    private Questions questions;

    @Autowired
    private PracticeCases cases;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeAll
    void a_case_of_which_all_lists_tell() {
        var referral = CaseSteps.assigned(as("huisarts"), as("coach"));
        CaseSteps.assigned(as("huisarts"), as("coach-2"));
        var restricted = as("poh")
                .post("/api/v1/referrals", annie().put("restricted", true))
                .header("Location");
        for (var path : List.of(referral, restricted)) {
            for (var answer : List.of(
                    as("coordinator").post(path + "/feedback", Map.of("moment", "OTHER", "message", "Goed")),
                    as("poh").post(path + "/questions", Map.of("text", "Hoe gaat het?")))) {
                assertThat(answer.status()).as(answer.text()).isEqualTo(201);
            }
        }
    }

    @Test
    void what_is_owed_is_listed_within_the_scope() {
        var of = listed(
                "coordinator",
                scope -> dues.open(scope, null, ALL).items().stream()
                        .map(line -> line.within().id())
                        .toList());
        assertThat(of.apply(work("coordinator"))).containsAll(of.apply(work("coach")));
        assertThat(of.apply(work("coach"))).isNotEmpty().doesNotContainAnyElementsOf(of.apply(work("coach-2")));
        assertThat(of.apply(work("coach-elders"))).isEmpty();
        assertThat(listed(
                                "coordinator",
                                scope -> List.of(dues.open(scope, null, 1).total()))
                        .apply(work("coach-elders")))
                .containsExactly(0L);
    }

    @Test
    void feedback_and_questions_are_listed_within_the_scope() {
        var news = listed(
                "poh",
                scope -> feedbacks.page(scope, null, null, ALL).items().stream()
                        .map(line -> line.within().id())
                        .toList());
        var asked = listed(
                "poh",
                scope -> questions.page(scope, null, null, ALL).items().stream()
                        .map(line -> line.within().id())
                        .toList());
        for (var list : List.of(news, asked)) {
            var own = list.apply(sent("poh"));
            var colleagues = list.apply(sent("huisarts"));
            assertThat(colleagues).isNotEmpty().hasSizeLessThan(own.size());
            assertThat(list.apply(sent("huisarts-elders"))).isEmpty();
        }
    }

    @Test
    void a_practice_is_reported_on_within_the_scope() {
        var month = YearMonth.from(LocalDate.ofInstant(clock.instant(), DutchTime.ZONE));
        var counted = listed("poh", scope -> cases.of(scope, new Period(month, month)));
        var days = listed("poh", scope -> cases.days(scope, month.atDay(1)));
        for (var list : List.of(counted, days)) {
            assertThat(list.apply(sent("huisarts")))
                    .isNotEmpty()
                    .hasSizeLessThan(list.apply(sent("poh")).size());
            assertThat(list.apply(sent("huisarts-elders"))).isEmpty();
        }
    }

    private Scope work(String persona) {
        return Scope.ofWork(actors.byLogin(persona).orElseThrow());
    }

    private Scope sent(String persona) {
        return Scope.of(actors.byLogin(persona).orElseThrow());
    }

    private Function<Scope, List<Object>> listed(String acting, Function<Scope, List<?>> list) {
        var actor = actors.byLogin(acting).orElseThrow();
        return scope -> transaction.execute(_ -> {
            Acting.tell(
                    application,
                    actor.id().value(),
                    actor.requireOrganisation().value(),
                    actor.role().name());
            return List.copyOf(list.apply(scope));
        });
    }
}
