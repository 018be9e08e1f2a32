package nl.welzijnoprecept.activity.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.welzijnoprecept.support.Answer;
import nl.welzijnoprecept.support.ApiTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The directory from a file and into one. */
class ImportIT extends ApiTest {
    private static final String PATH = "/api/v1/activities/imports";
    private static final String EXPORT = "/api/v1/activities/export?municipality=GM0356";
    private static final String HEAD = "id,name,municipality,dimensions,free";

    /** Of each test its own. */
    private String source;

    @BeforeEach
    void newSource() {
        source = "?source=" + UUID.randomUUID();
    }

    private Answer csv(String file) {
        return as("coordinator").with("Content-Type", "text/csv").post(PATH + source, file);
    }

    private static List<String> outcomes(Answer report) {
        assertThat(report.status()).as(report.text()).isEqualTo(200);
        return report.json()
                .get("rows")
                .valueStream()
                .map(row -> row.get("line").asInt() + ":" + row.get("outcome").asString()
                        + row.get("errors")
                                .valueStream()
                                .map(error -> " " + error.get("field").asString() + ":"
                                        + error.get("code").asString())
                                .sorted()
                                .reduce("", String::concat))
                .toList();
    }

    private JsonNode kept(Answer report, int row) {
        var id = report.json().get("rows").get(row).get("activityId").asString();
        return as("coach").get("/api/v1/activities/" + id).json();
    }

    @Test
    void good_rows_are_kept_and_bad_ones_are_told_by_line() {
        var report = csv(HEAD + ",capacity,days,assuredOn,languages,wheelchair\n"
                + "1,Schaken,GM0356,MIND|MEANING,true,12,MONDAY|TUESDAY,2026-01-15,nl|ar,ja\n"
                + "2,,Nieuwegein,SOUL,misschien,-3,MAANDAG,2026-02-30,Nederlands,\n"
                + "\n"
                + "3,\"Koor, \"\"De\nLijsters\"\"\",GM0356,MEANING,nee,,,,,nee\n"
                + "4,Te veel cellen,GM0356,MIND,true,,,,,,\n"
                + "5,In Leiden,GM0546,MIND,true,,,,,\n"
                + ",Zonder id,GM0356,MIND,true,,,,,\n"
                + "3,Nog eens,GM0356,MIND,true,,,,,\n"
                + "6,Nergens,GM9999,MIND,true,,,2099-01-01,,\n");
        assertThat(outcomes(report))
                .containsExactly(
                        "2:CREATED",
                        "3:REFUSED assuredOn:INVALID_VALUE capacity:OUT_OF_RANGE days:INVALID_VALUE"
                                + " dimensions:INVALID_VALUE free:INVALID_VALUE languages[0]:INVALID_LANGUAGE"
                                + " municipality:INVALID_CODE name:REQUIRED",
                        "5:CREATED",
                        "7:REFUSED row:COLUMN_COUNT",
                        "8:REFUSED row:NOT_ALLOWED",
                        "9:REFUSED id:REQUIRED",
                        "10:REFUSED id:DUPLICATE",
                        "11:REFUSED assuredOn:DATE_IN_FUTURE");
        assertThat(report.json().get("created").asInt()).isEqualTo(2);
        assertThat(report.json().get("refused").asInt()).isEqualTo(6);
        var chess = kept(report, 0);
        assertThat(chess.get("capacity").asInt()).isEqualTo(12);
        assertThat(chess.get("days").size()).isEqualTo(2);
        assertThat(chess.at("/accessibility/wheelchair").asBoolean()).isTrue();
        assertThat(chess.at("/organisation/name").asString()).isEqualTo("Stichting Samen Verder");
        assertThat(kept(report, 2).get("name").asString()).isEqualTo("Koor, \"De Lijsters\"");
        assertThat(kept(report, 2).get("free").asBoolean()).isFalse();
    }

    @Test
    void the_same_file_again_changes_nothing_and_a_changed_one_only_what_changed() {
        var file = HEAD + "\nx,Yoga,GM0356,BODY,true\ny,Zingen,GM0356,MEANING,true\n";
        assertThat(outcomes(csv(file))).containsExactly("2:CREATED", "3:CREATED");
        assertThat(outcomes(csv(file))).containsExactly("2:UNCHANGED", "3:UNCHANGED");
        var changed = csv(file.replace("Zingen", "Zingen en meer"));
        assertThat(outcomes(changed)).containsExactly("2:UNCHANGED", "3:UPDATED");
        assertThat(kept(changed, 1).get("name").asString()).isEqualTo("Zingen en meer");
        assertThat(kept(changed, 1).get("revision").asInt()).isEqualTo(1);
        newSource(); // the same ids of another source are other activities
        assertThat(outcomes(csv(file))).containsExactly("2:CREATED", "3:CREATED");
    }

    @Test
    void of_the_same_file_many_times_at_once_each_row_is_made_once() throws Exception {
        var file = HEAD + "\nx,Druk,GM0356,BODY,true\n";
        var tries = IntStream.range(0, 8)
                .<Callable<String>>mapToObj(_ -> () -> outcomes(csv(file)).getFirst())
                .toList();
        try (var threads = Executors.newFixedThreadPool(8)) {
            assertThat(threads.invokeAll(tries).stream().map(one -> one.resultNow()))
                    .containsOnly("2:CREATED", "2:UNCHANGED")
                    .containsOnlyOnce("2:CREATED");
        }
    }

    @Test
    void spreadsheets_write_it_in_their_own_ways() {
        assertThat(outcomes(
                        csv("\uFEFFID;Name;Municipality;Dimensions;Free;Iets anders\r\n1;Bingo;GM0356;MIND;ja;x\r\n")))
                .containsExactly("2:CREATED");
        assertThat(outcomes(csv(HEAD + "\n1,\"Bingo\",GM0356,MIND,TRUE"))).containsExactly("2:UNCHANGED");
    }

    @Test
    void what_is_no_such_file_is_refused_whole() {
        assertThat(csv("").errors()).containsExactly("body:REQUIRED");
        assertThat(csv("\uFEFF").errors()).containsExactly("body:REQUIRED");
        assertThat(csv(" \r\n\n").errors()).containsExactly("header.id:REQUIRED");
        assertThat(as("coordinator").post(PATH + source, "").errors()).containsExactly("body:REQUIRED");
        assertThat(as("coordinator").post(PATH + source, "[] []").errors()).containsExactly("body:UNREADABLE");
        assertThat(csv("naam;gemeente\nx;y").errors()).containsExactly("header.id:REQUIRED");
        assertThat(csv("id,name,Name\n1,x,y").errors()).containsExactly("header:DUPLICATE");
        assertThat(csv(HEAD + "\n" + "1,x,GM0356,MIND,true\n".repeat(10_001)).errors())
                .containsExactly("body:TOO_MANY_ROWS");
        assertThat(csv(HEAD + "\n" + "x".repeat(20 * 1024 * 1024)).status()).isEqualTo(413);
        assertThat(as("coordinator").post(PATH + source, "{").errors()).containsExactly("body:UNREADABLE");
        assertThat(as("coordinator").post(PATH + source, "{}").errors()).containsExactly("contents:REQUIRED");
        assertThat(as("coordinator").post(PATH + source, "7").errors()).containsExactly("contents:REQUIRED");
        assertThat(as("coordinator").post(PATH + "?source=%20", "[]").errors()).containsExactly("source:INVALID_VALUE");
        assertThat(as("coordinator")
                        .with("Content-Type", "text/plain")
                        .post(PATH + source, HEAD)
                        .status())
                .isEqualTo(415);
    }

    @Test
    void others_send_as_little_as_before_and_nobody_reads_a_file_for_who_may_not() {
        var large = "x".repeat(1024 * 1024 + 1);
        assertThat(as("coordinator").post("/api/v1/activities", large).status()).isEqualTo(413);
        assertThat(as("coordinator")
                        .post(PATH.replace("imports", "import"), large)
                        .status())
                .isEqualTo(413);
        assertThat(as("coach")
                        .with("Content-Type", "text/csv")
                        .post(PATH + source, large)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_quote_that_does_not_end_hides_no_good_row_before_it() {
        assertThat(outcomes(csv(HEAD + "\n1,Bridge,GM0356,MIND,true\n2,\"Klaverjas,GM0356,MIND,true\n3,x,GM0356\n")))
                .startsWith("2:CREATED")
                .hasSize(2)
                .last()
                .asString()
                .endsWith("REFUSED row:UNREADABLE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0007b", "a\u009Bb", "a\u007Fb"})
    void signs_that_steer_are_refused(String name) {
        assertThat(outcomes(csv(HEAD + "\n1," + name + ",GM0356,MIND,true\n")))
                .containsExactly("2:REFUSED name:INVALID_CHARACTER");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/csv", "application/json"})
    void what_nobody_sees_is_left_out_of_either_format(String type) {
        var unseen = file(type, "\u200b", "x");
        assertThat(outcomes(send(type, unseen))).singleElement().asString().endsWith("REFUSED name:REQUIRED");
        var report = send(type, file(type, "Koor \u202eDe Lijsters", "\u2067\u200d"));
        assertThat(outcomes(report)).singleElement().asString().endsWith(":CREATED");
        assertThat(kept(report, 0).get("name").asString()).isEqualTo("Koor De Lijsters");
        assertThat(kept(report, 0).get("description").isNull()).isTrue();
    }

    private Answer send(String type, String file) {
        return as("coordinator").with("Content-Type", type).post(PATH + source, file);
    }

    private static String file(String type, String name, String description) {
        return type.equals("text/csv")
                ? HEAD + ",description\n1," + name + ",GM0356,MIND,true," + description + "\n"
                : """
                [ {"id": "1", "name": "%s", "description": "%s", "cost_options": [{"amount": 0}],
                   "attributes": [{"taxonomy_term": {"taxonomy": "urn:cbs:gemeente", "code": "GM0356"}},
                                  {"taxonomy_term": {"taxonomy": "urn:welzijnoprecept:dimension", "code": "MIND"}}]} ]""".formatted(name, description);
    }

    @Test
    void other_scripts_are_kept_as_they_are() {
        var report = csv(HEAD + "\n1,نادي القراءة,GM0356,MIND,true\n2,Çay saati 🫖,GM0356,MIND,true\n");
        assertThat(outcomes(report)).containsExactly("2:CREATED", "3:CREATED");
        assertThat(kept(report, 0).get("name").asString()).isEqualTo("نادي القراءة");
        assertThat(kept(report, 1).get("name").asString()).isEqualTo("Çay saati 🫖");
    }

    @Test
    void a_spreadsheet_takes_no_cell_for_a_formula_and_it_comes_back_as_it_was() {
        var report = csv(HEAD + ",description\n1,\"=HYPERLINK(\"\"http://x\"\")\",GM0356,MIND,true,@SUM(A1)\n"
                + "2,-1 kilo,GM0356,MIND,true,+31\n");
        assertThat(outcomes(report)).containsExactly("2:CREATED", "3:CREATED");
        var exported = as("coach").with("Accept", "text/csv").get(EXPORT);
        assertThat(exported.header("Content-Type")).startsWith("text/csv");
        assertThat(exported.text()).contains("\"'=HYPERLINK(\"\"http://x\"\")\",'@SUM(A1)", ",'-1 kilo,'+31,");
        assertThat(exported.text().lines().filter(line -> line.matches("(.*,)?\"?[=@+-].*")))
                .isEmpty();
        assertThat(outcomes(csv(exported.text()))).allMatch(outcome -> outcome.endsWith(":UNCHANGED"));
        assertThat(kept(report, 0).get("name").asString()).isEqualTo("=HYPERLINK(\"http://x\")");
    }

    @Test
    void what_comes_out_as_hsds_goes_in_again_unchanged() {
        var exported = as("huisarts").get(EXPORT);
        assertThat(exported.status()).isEqualTo(200);
        var services = exported.json().get("contents");
        assertThat(services.size())
                .isGreaterThan(20)
                .isEqualTo(exported.json().get("total_items").asInt());
        assertThat(services).allSatisfy(service -> {
            assertThat(service.get("id").isString()).isTrue();
            assertThat(service.get("status").asString()).isIn("active", "inactive", "defunct", "temporarily closed");
            assertThat(service.at("/organization/name").isString()).isTrue();
        });
        var again = as("coordinator").post(PATH + source, exported.text());
        assertThat(outcomes(again)).allMatch(outcome -> outcome.endsWith(":UNCHANGED"));
        ((ObjectNode) services.get(0)).put("name", services.get(0).get("name").asString() + " (nieuw)");
        var report = as("coordinator").post(PATH + source, services);
        assertThat(report.json().get("updated").asInt()).isEqualTo(1);
        ((ObjectNode) services.get(0))
                .put("name", services.get(0).get("name").asString().replace(" (nieuw)", ""));
        as("coordinator").post(PATH + source, services);
    }

    @Test
    void hsds_of_others_is_read_as_far_as_it_goes() {
        var services = (ArrayNode) JsonMapper.shared().readTree("""
                [ {"id": "svc-17", "name": "Taalcafé", "status": "active", "organization": {"name": "Elders"},
                   "cost_options": [{"amount": 0}], "languages": [{"code": "nl"}],
                   "schedules": [{"freq": "WEEKLY", "byday": "MO,WE"}],
                   "service_at_locations": [{"location": {"name": "Bieb", "addresses": [{"postal_code": "3431 AB"}]}}],
                   "attributes": [{"taxonomy_term": {"taxonomy": "urn:cbs:gemeente", "code": "GM0356"}},
                                  {"taxonomy_term": {"taxonomy": "urn:welzijnoprecept:dimension", "code": "MIND"}}]},
                  {"id": {"a": 1}, "name": ["x"], "minimum_age": 1e400, "schedules": "MO", "attributes": {"x": 1},
                   "cost_options": [{"amount": "0"}], "service_at_locations": 5},
                  7 ]""");
        var report = as("coordinator").post(PATH + source, services);
        assertThat(outcomes(report).getFirst()).isEqualTo("1:CREATED");
        assertThat(outcomes(report).get(1)).startsWith("2:REFUSED").contains("id:REQUIRED", "name:REQUIRED");
        assertThat(outcomes(report).get(2)).isEqualTo("3:REFUSED row:UNREADABLE");
        var kept = kept(report, 0);
        assertThat(kept.get("district").asString()).isEqualTo("3431");
        ((ObjectNode) services.at("/0/service_at_locations/0/location/addresses/0")).put("postal_code", "34312");
        var typo = as("coordinator").post(PATH + source, services);
        assertThat(outcomes(typo).getFirst()).isEqualTo("1:REFUSED district:INVALID_CODE");
        assertThat(kept.get("days").valueStream().map(JsonNode::asString)).containsExactly("MONDAY", "WEDNESDAY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"huisarts", "coach", "aanbieder", "gemeente", "privacy", "beheerder"})
    void only_a_coordinator_imports_and_anybody_exports(String persona) {
        assertThat(as(persona)
                        .with("Content-Type", "text/csv")
                        .post(PATH, HEAD + "\n1,x,GM0356,MIND,true")
                        .status())
                .isEqualTo(403);
        assertThat(as(persona).get(EXPORT).status()).isEqualTo(200);
        assertThat(nobody().get(EXPORT).status()).isEqualTo(401);
    }
}
