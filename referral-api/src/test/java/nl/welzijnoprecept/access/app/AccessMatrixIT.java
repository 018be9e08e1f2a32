package nl.welzijnoprecept.access.app;

import static nl.welzijnoprecept.access.Role.COACH;
import static nl.welzijnoprecept.access.app.EndpointMatrix.ABOUT_NOBODY;
import static nl.welzijnoprecept.access.app.EndpointMatrix.EVERYBODY;
import static nl.welzijnoprecept.access.app.EndpointMatrix.EXECUTED;
import static nl.welzijnoprecept.access.app.EndpointMatrix.LISTS;
import static nl.welzijnoprecept.access.app.EndpointMatrix.PERSONAS;
import static nl.welzijnoprecept.access.app.EndpointMatrix.SEARCH;
import static nl.welzijnoprecept.access.app.EndpointMatrix.endpoints;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.docs.GeneratedDoc;
import nl.welzijnoprecept.support.Answer;
import nl.welzijnoprecept.support.ApiTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every endpoint with every role. An endpoint that is missing here fails the build; docs/access.md is made from it. */
class AccessMatrixIT extends ApiTest {
    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    /** Asked with a revision that never was: who may meets 412, and it stays as it is for the next role. */
    private static final Pattern BY_REVISION = Pattern.compile(
            ".*/(steps|states|amendments|profile|case-director|case-reviews/\\{meetingId}|need-to-know|buddy"
                    + "|note-drafts/\\{draftId}|(saved-views|referral-drafts|administration/[a-z]+)/\\{[a-zA-Z]+})");

    @Test
    void every_endpoint_answers_its_roles_and_refuses_the_others() {
        var files = new MatrixFiles(this::as, clock);
        for (var endpoint : endpoints()) {
            assertThat(files.sent(nobody(), endpoint).status())
                    .as(endpoint.name())
                    .isEqualTo(401);
            var byRevision =
                    !endpoint.reads() && BY_REVISION.matcher(endpoint.path()).matches();
            for (var role : EVERYBODY) {
                var caller = byRevision ? as(PERSONAS.get(role)).ifMatch("\"999\"") : as(PERSONAS.get(role));
                var answer = files.freshFor(role, endpoint).sent(caller, endpoint);
                assertThat(answer.status())
                        .as("%s as %s: %s", endpoint.name(), role, answer.text())
                        .isIn(
                                endpoint.roles().contains(role)
                                        ? List.of(200, 201, 204, 412)
                                        : List.of(endpoint.refusal()));
            }
        }
    }

    /** Rule 4, for who may and who may not, asked in whichever manner. An endpoint is in those lists or has its line. */
    @Test
    void every_read_of_a_clients_file_has_a_line_in_it() {
        var files = new MatrixFiles(this::as, clock);
        var id = files.id("{id}");
        var held = as("privacy").post("/api/v1/referrals/" + id + "/legal-hold", Map.of("reason", "Past bij de wet"));
        assertThat(held.status()).as(held.text()).isEqualTo(201);
        for (var endpoint : endpoints()) {
            var name = endpoint.shape();
            if (!endpoint.reads() || ABOUT_NOBODY.contains(name)) {
                continue;
            }
            for (var role : endpoint.roles()) {
                var own = files.freshFor(role, endpoint).filled(endpoint.path());
                var caller = as(PERSONAS.get(role));
                var eTag = caller.get(own).eTag();
                leavesALine(name, role, () -> caller.get(own), 200, id);
                leavesALine(name, role, () -> caller.send("HEAD", own, null), 200, id);
                if (eTag != null) {
                    leavesALine(
                            name, role, () -> caller.with("If-None-Match", eTag).get(own), 200, id);
                }
            }
            var path = files.filled(endpoint.path());
            var stranger = as(path.contains(id) && endpoint.roles().contains(COACH) ? "coach-elders" : "gemeente");
            for (var method : List.of("GET", "HEAD")) {
                leavesALine(name, null, () -> stranger.send(method, path, null), null, id);
            }
        }
    }

    private void leavesALine(String endpoint, Role role, Supplier<Answer> request, Integer status, String file) {
        var before =
                owner.sql("select max(id) from access_log").query(Long.class).single();
        var answer = request.get();
        var what = "%s as %s: %d".formatted(endpoint, role, answer.status());
        if (status != null) {
            assertThat(answer.status()).as(what).isEqualTo(status);
        }
        var mine =
                LISTS.contains(endpoint) || endpoint.equals(SEARCH) || role == null && !endpoint.contains("/referrals/")
                        ? "case_file_id is null"
                        : "case_file_id = '" + file + "' and keeper_id is not null";
        assertThat(owner.sql("select action || ' ' || outcome from access_log where id > :before and " + mine)
                        .param("before", before)
                        .query(String.class)
                        .list())
                .as(what)
                .contains(role == null ? "R REFUSED" : EXECUTED.contains(endpoint) ? "E SUCCESS" : "R SUCCESS");
    }

    @Test
    void no_endpoint_is_missing_from_the_matrix() {
        var known = endpoints().stream().map(Endpoint::shape).collect(Collectors.toSet());
        // Tried at length in ActivityIT: whose activity it is decides, beside the role.
        known.addAll(
                Set.of("POST /api/v1/activities", "PUT /api/v1/activities/{}", "POST /api/v1/activities/{}/assurance"));
        var mapped = requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .flatMap(info -> info.getPatternValues().stream()
                        .filter(pattern -> pattern.startsWith("/api/") && !pattern.contains("openapi"))
                        .flatMap(pattern -> info.getMethodsCondition().getMethods().stream()
                                .map(method -> Endpoint.shape(method + " " + pattern))))
                .collect(Collectors.toSet());
        assertThat(known).containsExactlyInAnyOrderElementsOf(mapped);
    }

    @Test
    void the_access_table_as_documented_is_the_one_as_tested() {
        var doc = new StringBuilder("""
                <!-- Made from the code by AccessMatrixIT. Do not edit: ./mvnw verify -Ddocs.write=true -->
                # Who may do what
                Two things decide: what a role may do at all (the table), and which case files are in somebody's scope:

                | role | case files in scope |
                |---|---|
                | REFERRER | what the own practice sent |
                | COACH | the own cases, and what the team has not assigned yet |
                | COACH, for conversations, appointments, measurements, strengths, goals and actions | the own cases only |
                | COACH, for a stated reason and a while | one file of the own organisation, to read |
                | COORDINATOR | all that the own organisation handles |
                | PRIVACY_OFFICER | no file; the access log of what the own organisation handles. For export: the files of an undecided request to see them |
                | PROVIDER | none; who is expected at, or takes part in, what the own organisation offers: a first name and what they need to know, as long as the client permits it (purpose ACTIVITY) |
                | REFERRER, PROVIDER, and COACH and COORDINATOR of another organisation, asked to a case review | none; of what is on its agenda what is shared, as long as the client permits it (purpose CASE_REVIEW), until 30 days after it |
                | BUDDY | none; the same of whom they were named for, as long as it runs |
                | ANALYST, ADMINISTRATOR | none |
                | CLIENT, by a personal link | the own file, on the pages under `/mijn` only; no endpoint of the API |

                Outside the scope there is nothing: 404. ✓ answered · 403, 404 refused, for each role as tested.

                """);
        doc.append("| endpoint | ")
                .append(EVERYBODY.stream().map(Enum::name).collect(Collectors.joining(" | ")))
                .append(" |\n|---|")
                .append("---|".repeat(EVERYBODY.size()))
                .append('\n');
        for (var endpoint : endpoints()) {
            doc.append("| `").append(endpoint.name().replaceAll("\\?.*", "")).append("` | ");
            doc.append(EVERYBODY.stream()
                            .map(role -> endpoint.roles().contains(role) ? "✓" : String.valueOf(endpoint.refusal()))
                            .collect(Collectors.joining(" | ")))
                    .append(" |\n");
        }
        doc.append("""

                Drafts are their author's only: of another's there is nothing (404). Who reads a note, its author says.

                `POST` and `PUT /api/v1/activities`, and `POST …/assurance`, are for PROVIDER (own organisation) and COORDINATOR (municipalities that the own
                organisation serves). Which step a role may take is in [workflow.md](workflow.md). `GET /api/v1/openapi.json` is open.
                """);
        GeneratedDoc.isUpToDate("access.md", doc.toString());
    }
}
