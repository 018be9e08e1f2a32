package nl.welzijnoprecept.clientrequest.app;

import static nl.welzijnoprecept.support.ReferralBodies.today;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.welzijnoprecept.support.Answer;
import nl.welzijnoprecept.support.ApiTest;
import nl.welzijnoprecept.support.FullFile;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Several people at once about one file: one is first, the others are told so, and nobody gets half of it. */
class RightsRaceIT extends ApiTest {

    private static List<Answer> atOnce(List<Callable<Answer>> calls) throws Exception {
        var begin = new CountDownLatch(1);
        try (var people = Executors.newFixedThreadPool(calls.size())) {
            var answers = new ArrayList<Future<Answer>>();
            for (var call : calls) {
                answers.add(people.submit(() -> {
                    begin.await();
                    return call.call();
                }));
            }
            begin.countDown();
            var found = new ArrayList<Answer>();
            for (var answer : answers) {
                found.add(answer.get());
            }
            assertThat(found)
                    .allSatisfy(answer ->
                            assertThat(answer.status()).as(answer.text()).isLessThan(500));
            return found;
        }
    }

    private static long of(List<Answer> answers, int status) {
        return answers.stream().filter(answer -> answer.status() == status).count();
    }

    private long receipts(String referral) {
        return owner.sql("select count(*) from erasure_receipt where file_id = :file")
                .param("file", FullFile.id(referral))
                .query(Long.class)
                .single();
    }

    @Test
    void a_request_is_decided_once_and_exported_whole_or_not_at_all() throws Exception {
        var referral = FullFile.of(as("huisarts"), nl.welzijnoprecept.support.ReferralBodies.annie(), as("coach"));
        var request = FullFile.asked(as("privacy"), "ACCESS", referral);
        var whole = lines(as("privacy").get(request + "/export"));
        var calls = new ArrayList<Callable<Answer>>();
        for (var n = 0; n < 10; n++) {
            calls.add(() -> as("privacy").get(request + "/export"));
            calls.add(() -> as("privacy")
                    .post(request + "/decision", Map.of("outcome", "GRANTED", "reason", "Past bij de wet")));
        }
        var answers = atOnce(calls);
        assertThat(of(answers, 201)).isEqualTo(1);
        assertThat(of(answers, 200) + of(answers, 409)).isEqualTo(19);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 200)
                .allSatisfy(answer -> assertThat(lines(answer)).isEqualTo(whole));
    }

    /** How many lists are in it, and how long each is; who looked is more each time. */
    private static String lines(Answer export) {
        var referral = export.json().get("files").get(0).get("referral");
        var found = new ArrayList<String>();
        referral.properties()
                .forEach(field ->
                        found.add(field.getKey() + ":" + field.getValue().size()));
        return found.toString();
    }

    @RepeatedTest(3)
    void what_is_erased_twice_at_once_is_erased_once() throws Exception {
        var referral = FullFile.closed(as("huisarts"), as("coach"));
        var request = FullFile.granted(as("privacy"), today(), referral);
        var answers = atOnce(Collections.nCopies(20, () -> as("privacy").post(request + "/erasure", "")));
        assertThat(of(answers, 204)).isPositive();
        assertThat(of(answers, 204) + of(answers, 409)).isEqualTo(20);
        assertThat(receipts(referral)).isEqualTo(1);
        assertThat(as("coordinator").get(referral).status()).isEqualTo(404);
    }

    @RepeatedTest(5)
    void a_hold_keeps_a_file_or_comes_too_late() throws Exception {
        var referral = FullFile.closed(as("huisarts"), as("coach"));
        var request = FullFile.granted(as("privacy"), today(), referral);
        var calls = new ArrayList<Callable<Answer>>();
        for (var n = 0; n < 3; n++) {
            calls.add(() -> as("privacy").post(referral + "/legal-hold", Map.of("reason", "Klacht")));
            calls.add(() -> as("privacy").post(request + "/erasure", ""));
            calls.add(() -> as("privacy")
                    .post(
                            referral + "/retention-postponement",
                            Map.of("until", today().plusDays(9).toString(), "reason", "Klacht")));
        }
        var answers = atOnce(calls);
        var gone = receipts(referral) == 1;
        assertThat(as("coordinator").get(referral).status()).isEqualTo(gone ? 404 : 200);
        if (!gone) {
            assertThat(of(answers, 204)).isZero();
            assertThat(as("privacy").get(referral + "/legal-hold").status()).isEqualTo(200);
        }
    }

    @Test
    void a_request_about_a_file_that_goes_is_made_or_refused() throws Exception {
        var referral = FullFile.closed(as("huisarts"), as("coach"));
        var request = FullFile.granted(as("privacy"), today(), referral);
        var calls = new ArrayList<Callable<Answer>>();
        for (var n = 0; n < 5; n++) {
            calls.add(() -> as("privacy").post(request + "/erasure", ""));
            calls.add(() -> as("privacy")
                    .post(
                            "/api/v1/client-requests",
                            Map.of(
                                    "kind",
                                    "ACCESS",
                                    "files",
                                    List.of(FullFile.id(referral)),
                                    "receivedOn",
                                    today().toString(),
                                    "identityCheck",
                                    "ID_DOCUMENT")));
        }
        var answers = atOnce(calls);
        assertThat(of(answers, 201) > 0 && of(answers, 204) > 0 && receipts(referral) == 0)
                .isFalse();
    }
}
