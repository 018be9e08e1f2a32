package nl.welzijnoprecept.referral.app;

import static nl.welzijnoprecept.support.CaseSteps.step;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Actors;
import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.Referrals;
import nl.welzijnoprecept.referral.Scope;
import nl.welzijnoprecept.support.Acting;
import nl.welzijnoprecept.support.Answer;
import nl.welzijnoprecept.support.ApiTest;
import nl.welzijnoprecept.support.CaseSteps;
import nl.welzijnoprecept.support.ConversationBodies;
import nl.welzijnoprecept.support.Endpoints;
import nl.welzijnoprecept.support.Personas;
import nl.welzijnoprecept.support.ReferralBodies;
import nl.welzijnoprecept.support.ReviewCases;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Requests of everybody about everything, good and bad, made up by chance. No answer shows anything of a file that is
 * outside the scope of who asks, nobody changes such a file, and nothing ends in a 5xx. Some hundreds in each build;
 * {@code -Dleak.requests=10000 -Dleak.seed=7} makes more, and other ones.
 */
@TestPropertySource(
        properties = {"welzijnoprecept.limits.caller.per-minute=0", "welzijnoprecept.limits.address.per-minute=0"})
@DirtiesContext // other tests have no use for it
class LeakIT extends ApiTest {
    private static final int REQUESTS = Integer.getInteger("leak.requests", 1500);
    private static final Logger LOG = LoggerFactory.getLogger(LeakIT.class);
    private static final long SEED = Long.getLong("leak.seed", 20261122);

    /** Leak, the number of the file, and f for the file itself, t for what the team reads, or w for the work on it. */
    private static final Pattern MARK = Pattern.compile("(?i)Leak(\\d+)([ftw])x");

    @Autowired
    private Referrals referrals;

    @Autowired
    private Actors actors;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    /** About a file, and without anything of it: for the officer of the organisation that keeps it. */
    private static final Pattern OVERSEEN =
            Pattern.compile("/access-log|/client-view|/legal-hold|/retention-postponement|/client-requests");

    private final LeakRequests requests = new LeakRequests(new Random(SEED));
    private final List<Map<String, String>> files = requests.files;
    /** As long as nothing changes. */
    private final Map<String, Referral> known = new HashMap<>();

    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private final Map<String, Integer> seen = new TreeMap<>();

    private static Answer made(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer;
    }

    /** Files of both practices, at both organisations, with each of the coaches and with none, and with everything in them. */
    private void makeFiles() {
        for (var persona : List.of("coach", "coach", "coach-2", "coordinator", "coordinator", "coach-elders")) {
            requests.colleagues.add(as(persona).get("/api/v1/me").id());
        }
        for (var referrer : List.of("huisarts", "poh", "huisarts-elders")) {
            for (var coach : List.of("", "coach", "coach-2", "coach-elders")) {
                var file = files.size();
                var leiden = coach.equals("coach-elders") || (coach.isEmpty() && referrer.equals("poh"));
                var referral = made(as(referrer).post("/api/v1/referrals", requests.referral(file, leiden)));
                var ids = new LinkedHashMap<>(Map.of("referrals", referral.id()));
                files.add(ids);
                if (!coach.isEmpty()) {
                    fill(ids, coach, "/api/v1/referrals/" + referral.id(), LeakRequests.mark(file, 'w'));
                }
            }
        }
    }

    private void fill(Map<String, String> ids, String coach, String path, String mark) {
        made(step(as(coach), path, Map.of("step", "ASSIGN")));
        var conversation = Map.of(
                "kind", "INTAKE", "channel", "PHONE", "heldAt", "2026-01-05T10:00:00Z", "reached", true, "note", mark);
        ids.put(
                "conversations",
                made(as(coach).post(path + "/conversations", conversation)).id());
        var appointment = ConversationBodies.appointment(clock.instant(), 3).put("place", mark);
        ids.put(
                "appointments",
                made(as(coach).post(path + "/appointments", appointment)).id());
        ids.put(
                "note-drafts",
                made(as(coach).post(path + "/note-drafts", Map.of("note", mark)))
                        .id());
        ids.put(
                "goals",
                made(as(coach).post(path + "/goals", Map.of("text", mark))).id());
        ids.put(
                "actions",
                made(as(coach)
                                .post(
                                        path + "/goals/" + ids.get("goals") + "/actions",
                                        Map.of("text", mark, "who", "CLIENT")))
                        .id());
        ids.put(
                "reviews",
                made(as(coach)
                                .post(
                                        path + "/goals/" + ids.get("goals") + "/reviews",
                                        Map.of("moment", "PROGRESS", "verdict", "PARTLY", "words", mark)))
                        .id());
        ids.put(
                "strengths",
                made(as(coach)
                                .post(
                                        path + "/strengths",
                                        Map.of("lifeArea", "FAMILY", "text", mark, "kind", "RESOURCE")))
                        .id());
        ids.put(
                "measurements",
                made(as(coach)
                                .post(
                                        path + "/measurements",
                                        Map.of(
                                                "instrument",
                                                "POSITIVE_HEALTH",
                                                "moment",
                                                "START",
                                                "takenOn",
                                                "2026-01-05",
                                                "scores",
                                                Map.of("BODY", 5))))
                        .id());
        meeting(ids, coach, mark);
        var activity = CaseSteps.roomyActivity(as(coach));
        ids.put("activities", activity);
        ids.put(
                "placements",
                made(as(coach).post(path + "/placements", Map.of("activityId", activity, "needToKnow", mark)))
                        .id());
        ids.put(
                "feedback",
                made(as(coach).post(path + "/feedback", Map.of("moment", "OTHER", "message", mark.replace("wx", "fx"))))
                        .id());
        ids.put("feedback-due", as(coach).get(path + "/feedback-due").each("id").getFirst());
        ids.put(
                "questions",
                made(as(coach).post(path + "/questions", Map.of("text", mark.replace("wx", "fx"))))
                        .id());
    }

    /** What the table is told, and promised by who sits there, is for them: it has no mark. */
    private void meeting(Map<String, String> ids, String coach, String mark) {
        var meeting = ReviewCases.meeting(as(coach), clock.instant());
        ids.put("case-reviews", meeting.replaceFirst(".*/", ""));
        var outsider = Map.of("outsider", Map.of("name", "S. Yilmaz"));
        ids.put(
                "participants",
                made(as(coach).post(meeting + "/participants", outsider)).id());
        var item = Map.of(
                "referralId",
                ids.get("referrals"),
                "question",
                mark,
                "shared",
                Map.of("text", "Kort", "as", "ANONYMOUS", "with", "EVERYBODY"));
        ids.put("items", made(as(coach).post(meeting + "/items", item)).id());
        ids.put(
                "agreements",
                ReviewCases.agreed(
                                as(coach),
                                meeting + "/items/" + ids.get("items"),
                                ids.get("participants"),
                                ReferralBodies.today())
                        .id());
    }

    @Test
    void nobody_is_shown_or_changes_what_is_outside_their_scope_and_nothing_fails() {
        makeFiles();
        var personas = Personas.all().toList();
        var endpoints = Endpoints.of(requestMappingHandlerMapping);
        // However many endpoints chance has to choose from, and whatever other tests left in the lists: each of those
        // with files
        // is shown something.
        for (var persona : personas) {
            for (var file : requests.files) {
                var before = visible(persona, "GET");
                var answer = as(persona).get("/api/v1/referrals/" + file.get("referrals"));
                shownIsVisible(answer, persona, "GET", before, persona + " reads: " + answer.text());
            }
        }
        for (var round = 0; round < REQUESTS; round++) {
            var persona = requests.pick(personas);
            var file = requests.random.nextInt(files.size());
            var endpoint = requests.pick(endpoints);
            var path = requests.path(endpoint, file);
            var method = Endpoints.method(endpoint);
            var body = method.equals("GET") || method.equals("DELETE") ? null : requests.body(endpoint, file);
            var before = visible(persona, method);
            var caller = as(persona).ifMatch("\"" + requests.random.nextInt(2) + "\"");
            var answer = caller.send(method, path, body);
            var what = "seed %d, round %d: %s %s as %s: %s → %d %s"
                    .formatted(SEED, round, method, path, persona, body, answer.status(), answer.text());
            statuses.merge(answer.status(), 1, Integer::sum);
            if (answer.status() < 300 && !method.equals("GET")) {
                known.clear();
            }
            assertThat(answer.status()).as(what).isLessThan(500);
            if (answer.status() == 201 && endpoint.equals("POST /api/v1/referrals")) {
                files.add(new LinkedHashMap<>(Map.of("referrals", answer.id())));
            } else if (answer.status() == 201 && endpoint.matches("POST /api/v1/(client-requests|access-grants)")) {
                opened(answer, persona, body, what);
            } else if (answer.status() < 300 && isAboutOneFile(endpoint, answer)) {
                assertThat(before.containsKey(file)
                                || persona.equals("privacy")
                                        && OVERSEEN.matcher(endpoint).find())
                        .as(what)
                        .isTrue();
            }
            if (persona.equals("privacy") && OVERSEEN.matcher(endpoint).find()) {
                overseenIsOwn(answer, what);
            } else {
                shownIsVisible(answer, persona, method, before, what);
            }
        }
        LOG.info("{} requests, seed {}, statuses {}, answers with marks by persona {}", REQUESTS, SEED, statuses, seen);
        assertThat(seen).containsKeys("huisarts", "coach", "coordinator", "coach-elders", "huisarts-elders");
        assertThat(seen)
                .doesNotContainKeys("aanbieder", "maatje", "gemeente", "gemeente-elders", "privacy", "beheerder");
    }

    /** Of a body that names a file, only what was done is. */
    private static boolean isAboutOneFile(String endpoint, Answer answer) {
        return endpoint.contains("/referrals/{}") || answer.text().contains("\"outcome\":\"REASSIGNED\"");
    }

    /** A stated reason or a client's request is about a file of the own organisation, and of who is let in. */
    private void opened(Answer answer, String persona, String body, String what) {
        var opened = all().entrySet().stream()
                .filter(file -> body.contains(file.getKey()))
                .toList();
        assertThat(opened).as(what).isNotEmpty();
        var actor = actors.byLogin(persona).orElseThrow();
        for (var file : opened) {
            var referral = file.getValue();
            assertThat(referral.handler()).as(what).isEqualTo(actor.organisation());
            assertThat(persona.equals("privacy") || isLetIn(actor, referral))
                    .as(what)
                    .isTrue();
            files.stream()
                    .filter(ids -> file.getKey().equals(ids.get("referrals")))
                    .forEach(ids ->
                            ids.put(persona.equals("privacy") ? "client-requests" : "access-grants", answer.id()));
        }
    }

    private static boolean isLetIn(Actor actor, Referral referral) {
        return referral.restriction() == null || referral.restriction().names(actor.id());
    }

    /** What an officer reads again, or exports, is of files that the own organisation keeps. */
    private void overseenIsOwn(Answer answer, String what) {
        var keeper = actors.byLogin("privacy").orElseThrow().organisation();
        var shown = MARK.matcher(answer.text());
        while (shown.find()) {
            var id = files.get(Integer.parseInt(shown.group(1))).get("referrals");
            assertThat(all().get(id)).as(what).extracting(Referral::handler).isEqualTo(keeper);
        }
    }

    /** What is shown was in scope when it was asked for, or is since: a step of one's own may change that. */
    private void shownIsVisible(
            Answer answer, String persona, String method, Map<Integer, String> before, String what) {
        var shown = MARK.matcher(answer.text() + answer.response().headers().map());
        Map<Integer, String> after = null;
        while (shown.find()) {
            seen.merge(persona, 1, Integer::sum);
            var number = Integer.parseInt(shown.group(1));
            if (!before.getOrDefault(number, "").contains(shown.group(2))) {
                after = after == null ? visible(persona, method) : after;
                assertThat(after.getOrDefault(number, "")).as(what).contains(shown.group(2));
            }
        }
    }

    /** The files that the persona may see now, and what of them; for a stated reason, to read. */
    private Map<Integer, String> visible(String persona, String method) {
        var actor = actors.byLogin(persona).orElseThrow();
        var granted = method.equals("GET") ? grantedTo(actor) : Set.<UUID>of();
        var visible = new HashMap<Integer, String>();
        var all = all();
        for (var number = 0; number < files.size(); number++) {
            var referral = all.get(files.get(number).get("referrals"));
            if (referral != null && granted.contains(referral.id().value()) && isLetIn(actor, referral)) {
                visible.put(number, "ftw");
            } else if (referral != null && Scope.of(actor).includes(referral)) {
                var team = actor.role() == Role.REFERRER ? "" : "t";
                visible.put(number, "f" + team + (worksOn(actor, referral) ? "w" : ""));
            }
        }
        return visible;
    }

    private Set<UUID> grantedTo(Actor actor) {
        return owner.sql("select referral_id from access_grant where professional_id = :id and ended_at is null")
                .param("id", actor.id().value())
                .query(UUID.class)
                .set();
    }

    /** Rule 3: what was said is never shown to the referrer. */
    private static boolean worksOn(Actor actor, Referral referral) {
        return Scope.ofWork(actor).includes(referral) && actor.role() != Role.REFERRER;
    }

    private Map<String, Referral> all() {
        if (!known.isEmpty()) {
            return known;
        }
        owner.sql("select id, practice_id, referrer_id from referral where id = any (:made)")
                .param(
                        "made",
                        files.stream()
                                .map(ids -> UUID.fromString(ids.get("referrals")))
                                .toArray(UUID[]::new))
                .query((row, n) -> read(
                        new ReferralId(row.getObject("id", UUID.class)),
                        new OrganisationId(row.getObject("practice_id", UUID.class)),
                        new ProfessionalId(row.getObject("referrer_id", UUID.class))))
                .list()
                .forEach(referral -> known.put(referral.id().value().toString(), referral));
        return known;
    }

    /** As who sent it, who sees it also when it is restricted. */
    private Referral read(ReferralId id, OrganisationId practice, ProfessionalId sender) {
        return transaction.execute(_ -> {
            Acting.tell(application, sender.value(), practice.value(), "REFERRER");
            return referrals.get(id, new Scope.SentBy(practice, sender));
        });
    }
}
