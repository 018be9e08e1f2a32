package nl.welzijnoprecept.browser;

import static nl.welzijnoprecept.support.CaseSteps.step;
import static nl.welzijnoprecept.support.ConversationBodies.appointment;
import static nl.welzijnoprecept.support.ConversationBodies.attempt;
import static nl.welzijnoprecept.support.ConversationBodies.intake;
import static nl.welzijnoprecept.support.PlacementCases.accepted;
import static nl.welzijnoprecept.support.PlacementCases.activity;
import static nl.welzijnoprecept.support.PlacementCases.told;
import static nl.welzijnoprecept.support.ReferralBodies.today;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.welzijnoprecept.support.Caller;
import org.junit.jupiter.api.Test;

/** Makes {@code docs/screenshots} of the main pages: {@code ./mvnw verify -Ddocs.write=true}. */
class ScreenshotsIT extends BrowserTest {
    private static final Path FOLDER = Path.of("../docs/screenshots");

    /** A page as somebody sees it. */
    private record Shot(String name, String persona, String path) {}

    @Test
    void the_main_pages_are_shown() throws Exception {
        var shots = List.of(
                new Shot("sign-in", "", "/login"),
                new Shot("referral-form", "huisarts", "/referrals/new"),
                new Shot("referral", "huisarts", "{case}"),
                new Shot("today", "coach", "/today"),
                new Shot("case", "coach", "{case}"),
                new Shot("conversation", "coach", "{case}/conversations/new"),
                new Shot("activities", "coach", "{case}/activities"),
                new Shot("queue", "coordinator", "/queue"),
                new Shot("participants", "aanbieder", "/participants"),
                new Shot("figures", "gemeente", "/figures"));
        if (Boolean.getBoolean("docs.write")) {
            Files.createDirectories(FOLDER);
            var annie = annie().replaceFirst(".*/api/v1", "");
            for (var shot : shots) {
                var page = shot.persona().isEmpty() ? open(desk()) : signedIn(shot.persona());
                page.navigate(shot.path().replace("{case}", annie));
                page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(shot.name() + ".png")));
            }
        }
        assertThat(shots)
                .allSatisfy(
                        shot -> assertThat(FOLDER.resolve(shot.name() + ".png")).exists());
    }

    /** Some weeks with Annie, through the API; answers the path of her referral. */
    private String annie() {
        var coach = as("coach");
        var referral = as("huisarts").post("/api/v1/referrals", told()).header("Location");
        step(coach, referral, Map.of("step", "ASSIGN"));
        coach.post(referral + "/conversations", attempt());
        coach.post(referral + "/conversations", intake());
        step(coach, referral, Map.of("step", "START"));
        grades(coach, referral, "START", List.of(6, 4, 3, 4, 2, 7));
        grades(coach, referral, "INTERIM", List.of(7, 6, 6, 6, 5, 7));
        coach.post(
                referral + "/goals",
                Map.of("text", "Weer onder de mensen komen", "satisfiedWhen", "Als ik elke week iets heb"));
        coach.post(referral + "/appointments", appointment(clock.instant(), 7));
        accepted(coach, referral, activity(as("aanbieder"), 12));
        coach.post(
                referral + "/feedback",
                Map.of("moment", "AFTER_INTAKE", "message", "Annie en ik hebben kennisgemaakt. Zij zoekt gezelschap."));
        return referral;
    }

    private static void grades(Caller coach, String referral, String moment, List<Integer> grades) {
        var dimensions = List.of("BODY", "MIND", "MEANING", "QUALITY_OF_LIFE", "PARTICIPATION", "DAILY_LIFE");
        var scores = new LinkedHashMap<String, Integer>();
        for (var i = 0; i < dimensions.size(); i++) {
            scores.put(dimensions.get(i), grades.get(i));
        }
        var made = coach.post(
                referral + "/measurements",
                Map.of(
                        "instrument",
                        "POSITIVE_HEALTH",
                        "moment",
                        moment,
                        "takenOn",
                        today().toString(),
                        "scores",
                        scores));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
    }
}
