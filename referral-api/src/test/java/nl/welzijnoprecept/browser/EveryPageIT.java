package nl.welzijnoprecept.browser;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.welzijnoprecept.support.CaseSteps;
import nl.welzijnoprecept.support.FullFile;
import nl.welzijnoprecept.support.ReferralBodies;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every page that there is, as somebody sees it who may: everybody can use it, in light and dark, on the narrowest screen, in both
 * languages. A new page is one line in {@link #WALKS} or, where another test must bring it about, in {@link #ELSEWHERE}.
 */
class EveryPageIT extends BrowserTest {
    /** Who goes where: the persona, the page as Spring knows it, and what is filled in where that is more than an id of {@link #ids}. */
    private static final List<String> WALKS = List.of(
            "- /",
            "- /signed-out",
            "huisarts /referrals",
            "huisarts /referrals/new",
            "huisarts /referrals/{id}",
            "huisarts /feedback",
            "huisarts /questions",
            "huisarts /practice-report",
            "coach /today",
            "coach /caseload",
            "coach /caseload/search",
            "coach /agenda",
            "coach /profile",
            "coach /referrals/{id}",
            "coach /referrals/{id} id=submitted",
            "coach /referrals/{id} id=assigned",
            "coach /referrals/{id} id=closed",
            "coach /referrals/{id}/timeline",
            "coach /referrals/{id}/activities",
            "coach /referrals/{id}/client-link",
            "coach /referrals/{id}/restriction",
            "coach /referrals/{id}/amendments/new",
            "coach /referrals/{id}/permissions/new",
            "coach /referrals/{id}/permissions/withdrawals/new",
            "coach /referrals/{id}/steps/{step} step=PAUSE",
            "coach /referrals/{id}/steps/{step} step=HAND_OVER",
            "coach /referrals/{id}/conversations/new",
            "coach /referrals/{id}/conversations/{conversationId}",
            "coach /referrals/{id}/conversations/{conversationId}/correction",
            "coach /referrals/{id}/conversations/{conversationId}/addition",
            "coach /referrals/{id}/appointments/new",
            "coach /referrals/{id}/measurements/new",
            "coach /referrals/{id}/goals/new",
            "coach /referrals/{id}/goals/{goalId}",
            "coach /referrals/{id}/goals/{goalId}/actions/new",
            "coach /referrals/{referral}/feedback/new",
            "coach /referrals/{referral}/gaps/new",
            "coach /referrals/{referral}/placements/{id} id=placement",
            "coach /referrals/{referral}/placements/{id}/attendance/new id=placement",
            "coach /referrals/{referral}/placements/{id}/follow-ups/new id=placement",
            "coach /referrals/{referral}/placements/{id}/steps/{step} id=placement step=END",
            "coach /activities",
            "coach /activities/{id} id=activity",
            "coach /gaps",
            "coach /coverage",
            "coordinator /queue",
            "coordinator /team",
            "coordinator /team/{id}/profile id=coach",
            "coordinator /team/{id}/reassignment id=coach",
            "coordinator /overdue",
            "coordinator /settings",
            "coordinator /settings/closures/new",
            "coordinator /activities/new",
            "coordinator /activities/kept",
            "coordinator /activities/{id}/edit id=activity",
            "aanbieder /participants",
            "maatje /visits",
            "gemeente /figures",
            "privacy /access-log",
            "privacy /access-log/{id}/client-view",
            "privacy /retention",
            "privacy /retention/receipts",
            "privacy /retention/{id}",
            "privacy /client-requests",
            "privacy /client-requests/new",
            "beheerder /administration");

    /** What only another test brings about, and which. */
    private static final Map<String, String> ELSEWHERE = Map.ofEntries(
            Map.entry("/start", "leads on: SessionPagesIT"),
            Map.entry("/login", "SessionPagesIT"),
            Map.entry("/mijn", "ClientPagesIT"),
            Map.entry("/mijn/inzage", "ClientPagesIT"),
            Map.entry("/mijn/dicht", "ClientPagesIT"),
            Map.entry("/mijn/link/{secret}", "ClientPagesIT"),
            Map.entry("/mijn/toestemming/{purpose}", "ClientPagesIT"),
            Map.entry("/referrals/{id}/note", "ReferrerPagesIT"),
            Map.entry("/referrals/drafts/{id}", "ReferrerPagesIT"),
            Map.entry("/referrals/drafts/{id}/preview", "ReferrerPagesIT"),
            Map.entry("/referrals/{id}/conversations/drafts/{draftId}", "ConversationPagesIT"),
            Map.entry("/referrals/{id}/appointments/{appointmentId}/move", "ConversationPagesIT"),
            Map.entry("/referrals/{referral}/placements/new", "ActivityPagesIT"),
            Map.entry("/gaps/{id}/closure", "ActivityPagesIT"),
            Map.entry("/participants/{id}", "ParticipantPagesIT"),
            Map.entry("/settings/norms/{kind}", "SettingsPagesIT"),
            Map.entry("/team/{id}/reassignment/result", "TeamPagesIT"),
            Map.entry("/client-requests/{id}", "PrivacyPagesIT"),
            Map.entry("/client-requests/{id}/export", "a file: PrivacyPagesIT"),
            Map.entry("/figures/{code}/csv", "a file: FiguresPagesIT"),
            Map.entry("/figures/{code}/xlsx", "a file: FiguresPagesIT"),
            Map.entry("/practice-report/csv", "a file: PracticeReportPagesIT"),
            Map.entry("/session", "for scripts: SessionPagesIT"));

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Test
    void no_page_is_left_out() {
        var reached = new HashSet<>(ELSEWHERE.keySet());
        WALKS.forEach(walk -> reached.add(walk.split(" ")[1]));
        assertThat(reached).containsExactlyInAnyOrderElementsOf(pages());
    }

    private Set<String> pages() {
        var pages = new HashSet<String>();
        mapping.getHandlerMethods().forEach((info, method) -> {
            if (AnnotatedElementUtils.hasAnnotation(
                            method.getBeanType(), nl.welzijnoprecept.pages.Page.class)
                    && isGet(info)) {
                pages.addAll(info.getPatternValues());
            }
        });
        return pages;
    }

    private static boolean isGet(RequestMappingInfo info) {
        return info.getMethodsCondition().getMethods().contains(RequestMethod.GET);
    }

    @Test
    void everybody_can_use_every_page() {
        var ids = ids();
        var wrong = new ArrayList<String>();
        WALKS.stream().collect(groupingBy(walk -> walk.split(" ")[0])).forEach((persona, walks) -> {
            var page = persona.equals("-") ? open(desk()) : signedIn(persona);
            var titles = new HashSet<String>();
            walks.forEach(walk -> look(page, walk, ids, titles, wrong));
            page.navigate("/?language=en");
            walks.forEach(walk -> lookInEnglish(page, walk, ids, wrong));
            page.context().close();
        });
        assertThat(wrong).isEmpty();
    }

    private static void look(Page page, String walk, Map<String, String> ids, Set<String> titles, List<String> wrong) {
        page.setViewportSize(1366, 768);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        var status = page.navigate(address(walk, ids)).status();
        if (status != 200) {
            wrong.add(walk + ": " + status);
            return;
        }
        check(walk, wrong, () -> assertAccessible(page));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        check(walk + " (dark)", wrong, () -> assertAccessible(page));
        page.setViewportSize(320, 640);
        check(walk, wrong, () -> assertFits(page));
        check(walk, wrong, () -> {
            assertThat(page.title()).endsWith(" – Welzijn op Recept").doesNotStartWith(" ");
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("nl");
            assertThat(page.locator("h1").count()).isEqualTo(1);
            assertThat(walk.contains("=") || titles.add(page.title()))
                    .as("no other page is called " + page.title())
                    .isTrue();
        });
    }

    private static void lookInEnglish(Page page, String walk, Map<String, String> ids, List<String> wrong) {
        check(walk + " in English", wrong, () -> {
            page.navigate(address(walk, ids));
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
            assertThat(page.content()).doesNotContain("??");
            assertFits(page);
        });
    }

    private static void check(String walk, List<String> wrong, Runnable seen) {
        try {
            seen.run();
        } catch (AssertionError e) {
            wrong.add(walk + ": " + e.getMessage());
        }
    }

    private static String address(String walk, Map<String, String> ids) {
        var words = walk.split(" ");
        var address = words[1];
        for (var i = 2; i < words.length; i++) {
            var pair = words[i].split("=");
            address = address.replace("{" + pair[0] + "}", ids.getOrDefault(pair[1], pair[1]));
        }
        for (var each : ids.entrySet()) {
            address = address.replace("{" + each.getKey() + "}", each.getValue());
        }
        assertThat(address).doesNotContain("{");
        return address;
    }

    /** Cases with one of everything, brought there by the steps that people take. */
    private Map<String, String> ids() {
        var practice = as("huisarts");
        var coach = as("coach");
        var full = FullFile.of(practice, ReferralBodies.annie(), coach);
        var id = last(full);
        return Map.of(
                "id", id,
                "referral", id,
                "submitted", last(CaseSteps.submitted(practice)),
                "assigned", last(CaseSteps.assigned(practice, coach)),
                "closed", last(FullFile.closed(practice, coach)),
                "conversationId", first(full + "/conversations"),
                "goalId", first(full + "/goals"),
                "placement", first(full + "/placements"),
                "activity", CaseSteps.roomyActivity(coach),
                "coach", coach.get("/api/v1/me").id());
    }

    private String first(String list) {
        return as("coach").get(list).items().getFirst().get("id").asString();
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
