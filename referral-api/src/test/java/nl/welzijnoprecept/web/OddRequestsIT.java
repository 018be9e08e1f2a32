package nl.welzijnoprecept.web;

import static nl.welzijnoprecept.support.ReferralBodies.annie;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import nl.welzijnoprecept.support.ApiTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Thousands of requests that are wrong in one way or another: each meets a refusal, none a 500. */
class OddRequestsIT extends ApiTest {
    private static final int ROUNDS = 1000;

    private static final List<String> BODIES = List.of(
            annie().toString(),
            "{\"step\": \"ASSIGN\", \"coachId\": \"00000000-0000-0000-0000-000000000000\", \"reason\": \"x\", \"until\": \"2026-12-31\"}",
            "{\"kind\": \"INTAKE\", \"channel\": \"HOME\", \"heldAt\": \"2026-01-05T10:00:00Z\", \"minutes\": 50, \"reached\": true, \"note\": \"x\"}",
            "{\"instrument\": \"WHO5\", \"moment\": \"START\", \"takenOn\": \"2026-01-05\", \"scores\": {\"Q1\": 1, \"Q2\": 2, \"Q3\": 3, \"Q4\": 4, \"Q5\": 5}}",
            "{\"state\": \"DROPPED\", \"reason\": \"x\", \"on\": \"2026-11-22\", \"verdict\": \"NOT\", \"lifeArea\": \"BODY\", \"satisfiedWhen\": \"x\"}",
            "{\"text\": \"x\", \"dimension\": \"BODY\", \"who\": \"CLIENT\", \"byDate\": \"2026-12-31\"}",
            "{\"activityId\": \"00000000-0000-0000-0000-000000000000\"}",
            "{\"moment\": \"OTHER\", \"message\": \"x\"}",
            "{\"familyName\": \"x\", \"birthDate\": \"1948-03-02\", \"limit\": 5, \"cursor\": \"x\"}");

    private static final List<String> ODD = List.of(
            "null",
            "true",
            "-1",
            "1e400",
            "99999999999999999999",
            "\"\"",
            "\" \"",
            "\"\\u0000\"",
            "\"\\ud83d\"",
            "[]",
            "{}",
            "[null]",
            "\"9999-99-99\"",
            "\"0000-00-00\"",
            "\"+1000000000-01-01T00:00:00Z\"",
            "\"' or 1=1 --\"",
            "\"%_\\\\\"",
            "[[[[]]]]",
            "\"🧓🏽\"",
            "\"\\u202Eabc\"",
            "\"\\u200B\\u2067\"",
            "0.1",
            "7000",
            "2147483648",
            "[1948, 3, 2]",
            "\"-9999-01-01\"",
            "\"0000-01-01\"",
            "\"1948-03-02T10:00:00Z\"",
            "\"ASSIGN \"",
            "\"assign\"",
            "{\"a\": {\"b\": []}}");

    private static final List<String> QUERIES = List.of(
            "",
            "?limit=-1",
            "?limit=9999999999",
            "?cursor=%00",
            "?cursor=AAAA",
            "?q=%00",
            "?q=%25_%5C",
            "?day=NEVER",
            "?free=maybe",
            "?dimension=x",
            "?municipality=GM03560",
            "?municipality=%F0%9F%A7%93",
            "?from=2026-13&to=x",
            "?by=month,reason,gender",
            "?by=,",
            "?status=,",
            "?coach=me&coach=none",
            "?sort=&sort=dueOn",
            "?limit.x=1",
            "?due=,&due=SOMEDAY",
            "?cursor=fHg",
            "?from.x=1&day[0]=x",
            "?q=Annie%ff",
            "?role=KING",
            "?overdue=");

    private static final List<String> KINDS = List.of(
            "*/*",
            "application/*",
            "multipart/form-data",
            "multipart/mixed; boundary=x",
            "text/plain",
            "application/json; charset=utf-16",
            "application/json; charset=none",
            "application/x-www-form-urlencoded",
            "nonsense",
            ";");

    private static final List<String> HEADERS =
            List.of("\"0\"", "\"1\"", "W/\"0\"", "*", "\"-1\"", "\"99999999999\"", "nonsense", "\"\"");

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    /** The same ones every time; others on request: {@code -Dodd.seeds=20} tries twenty more. */
    private static LongStream seeds() {
        return LongStream.concat(LongStream.of(20261122), new Random().longs(Integer.getInteger("odd.seeds", 0)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothing_that_is_sent_gives_a_500(long seed) {
        var random = new Random(seed);
        var referral = as("huisarts").post("/api/v1/referrals", annie());
        as("coach")
                .ifMatch(referral.eTag())
                .post("/api/v1/referrals/" + referral.id() + "/steps", Map.of("step", "ASSIGN"));
        var endpoints = requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .flatMap(info -> info.getPatternValues().stream().filter(pattern -> pattern.startsWith("/api/v1")))
                .filter(pattern -> !pattern.contains("openapi"))
                .distinct()
                .sorted()
                .toList();
        var personas = List.of("huisarts", "coach", "coordinator", "aanbieder", "gemeente", "privacy", "beheerder");
        for (var round = 0; round < ROUNDS; round++) {
            var path = filled(pick(random, endpoints), referral.id(), random) + pick(random, QUERIES);
            var method = pick(random, List.of("GET", "POST", "POST", "PUT"));
            var body = method.equals("GET") ? null : odd(random);
            var caller = as(pick(random, personas)).ifMatch(pick(random, HEADERS));
            if (random.nextInt(5) == 0) {
                caller = caller.with("Content-Type", pick(random, KINDS));
            }
            var answer = caller.send(method, path, body);
            assertThat(answer.status())
                    .as("seed %d, round %d: %s %s %s → %s", seed, round, method, path, body, answer.text())
                    .isLessThan(500);
            if (answer.status() >= 400) {
                assertThat(answer.header("Content-Type"))
                        .as("%s %s", method, path)
                        .startsWith("application/problem+json");
            }
        }
    }

    private static String filled(String pattern, String id, Random random) {
        return pattern.replaceFirst("\\{[^}]+}", random.nextInt(10) == 0 ? "not-an-id" : id)
                .replaceAll("\\{[^}]+}", random.nextBoolean() ? id : "00000000-0000-0000-0000-000000000000");
    }

    /** A body with one to three values replaced by something odd. */
    private static String odd(Random random) {
        var body = JsonMapper.shared().readTree(pick(random, BODIES));
        for (var i = random.nextInt(4); i > 0; i--) {
            replaceSomething(body, random);
        }
        return random.nextInt(20) == 0
                ? body.toString().substring(0, body.toString().length() / 2)
                : body.toString();
    }

    private static void replaceSomething(JsonNode node, Random random) {
        var odd = oddValue(random);
        if (node instanceof ObjectNode object && !object.isEmpty()) {
            var name = pick(random, List.copyOf(object.propertyNames()));
            if (object.get(name).isContainer() && random.nextBoolean()) {
                replaceSomething(object.get(name), random);
            } else if (odd != null) {
                object.set(name, odd);
            }
        } else if (node instanceof ArrayNode array && !array.isEmpty() && odd != null) {
            array.set(random.nextInt(array.size()), odd);
        }
    }

    private static JsonNode oddValue(Random random) {
        return JsonMapper.shared().readTree(pick(random, ODD));
    }

    private static <T> T pick(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
