package nl.welzijnoprecept.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.welzijnoprecept.browser.ClientDoor.BORN;
import static nl.welzijnoprecept.browser.ClientDoor.enter;
import static nl.welzijnoprecept.browser.ClientDoor.made;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.clientpage.ClientLinks;
import nl.welzijnoprecept.clientpage.LinkSecret;
import nl.welzijnoprecept.support.CaseSteps;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A client's own page, by a link that works once. */
class ClientPagesIT extends BrowserTest {
    private static final String REFUSED = "Dit lukt niet.";

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ClientLinks links;

    @Test
    void a_coach_makes_a_link_that_is_shown_once_and_opens_once() {
        var file = theCase();
        var coach = signedIn("coach");
        var link = made(coach, file);
        assertAccessible(coach);
        coach.setViewportSize(320, 640);
        assertFits(coach);
        assertThat(coach.locator("main")).not().containsText("Annie");
        coach.reload();
        assertThat(coach.locator("#address")).hasCount(0);

        var scanner = open(withoutScript());
        scanner.navigate(link);
        scanner.navigate(link); // looking uses nothing up

        var page = open(phone());
        page.navigate(link);
        assertAccessible(page);
        assertFits(page);
        enter(page, "gisteren");
        assertThat(page.locator("#birthDate-faults")).hasText("Dit is geen datum. Schrijf bijvoorbeeld 2-3-1948.");
        assertAccessible(page);
        enter(page, BORN);
        assertThat(page).hasURL("http://localhost:" + port + "/mijn");
        assertThat(page.locator("h1")).hasText("Uw eigen pagina");
        assertThat(page.locator("#coach-title + p")).containsText("Uw welzijnscoach is");
        assertAccessible(page);
        assertFits(page);

        page.click("a[href='/mijn/inzage']");
        assertThat(page.locator("main")).containsText("U zelf");
        var own = page.locator("main li:has-text('U zelf')").first();
        assertThat(own).containsText("las in uw dossier");
        assertThat(own.locator("details p")).isHidden();
        own.locator("summary").click();
        assertThat(own.locator("details p")).containsText("toestemming gelezen");
        assertAccessible(page);
        assertFits(page);
        assertThat(clientLines(file)).contains("E LOGIN", "R PERMISSION", "R ACCESS_LOG");

        scanner.navigate(link);
        enter(scanner, BORN);
        assertThat(scanner.locator("#birthDate-faults")).containsText(REFUSED);

        coach.navigate("/referrals/" + file);
        assertThat(coach.locator("#link li").first()).containsText("gebruikt");
        assertAccessible(coach);
    }

    @Test
    void whoever_is_in_gets_no_page_but_their_own_and_a_professional_gets_none_of_theirs() {
        var file = theCase();
        var coach = signedIn("coach");
        var link = made(coach, file);
        assertThat(coach.navigate("/mijn").url()).endsWith("/mijn/dicht");
        var page = entered(link);
        for (var path : new String[] {"/referrals/" + file, "/today", "/caseload", "/start", "/activities"}) {
            page.navigate(path);
            assertThat(page).hasURL("http://localhost:" + port + "/login");
        }
        assertThat(page.request()
                        .get("http://localhost:" + port + "/api/v1/referrals/" + file)
                        .status())
                .isEqualTo(401);
        // In the same window somebody signs in: the client is out.
        page.navigate("/start");
        page.fill("#username", "coach");
        page.fill("#password", "demo");
        page.click("main button[type=submit]");
        page.waitForURL(url -> !url.contains("/login"));
        assertThat(page.navigate("/mijn").url()).endsWith("/mijn/dicht");
        // And the other way round.
        page.navigate(made(coach, file));
        enter(page, BORN);
        assertThat(page).hasURL("http://localhost:" + port + "/mijn");
        page.navigate("/today");
        assertThat(page).hasURL("http://localhost:" + port + "/login");
    }

    @Test
    void five_wrong_dates_end_a_link_and_every_refusal_sounds_the_same() {
        var file = theCase();
        var link = made(signedIn("coach"), file);
        var page = open(withoutScript());
        for (var i = 0; i < 5; i++) {
            page.navigate(link);
            enter(page, "1-1-1950");
            assertThat(page.locator("#birthDate-faults")).containsText(REFUSED);
        }
        page.navigate(link);
        enter(page, BORN);
        assertThat(page.locator("#birthDate-faults")).containsText(REFUSED);
        page.navigate("/mijn/link/" + "0".repeat(52));
        enter(page, BORN);
        assertThat(page.locator("#birthDate-faults")).containsText(REFUSED);
        assertThat(owner.sql("select failures from client_link where referral_id = :file")
                        .param("file", file)
                        .query(Integer.class)
                        .single())
                .isEqualTo(5);
    }

    @Test
    void a_link_ends_by_time_by_another_link_and_by_the_coach_and_takes_who_is_in_along() {
        var file = theCase();
        var coach = signedIn("coach");
        var first = made(coach, file);
        var second = made(coach, file);
        refused(first);
        var page = entered(second);
        coach.navigate("/referrals/" + file);
        coach.click("#link form[action$=withdrawal] button");
        assertThat(coach.locator("#link form[action$=withdrawal]")).hasCount(0);
        page.navigate("/mijn");
        assertThat(page).hasURL("http://localhost:" + port + "/mijn/dicht");
        assertAccessible(page);
        var third = made(coach, file);
        clock.moveAhead(Duration.ofDays(15));
        refused(third);
    }

    @Test
    void of_two_windows_at_once_one_is_let_in() {
        var file = theCase();
        var secret = LinkSecret.read(secret(made(signedIn("coach"), file))).orElseThrow();
        var born = java.time.LocalDate.of(1948, 3, 2);
        var tries = IntStream.range(0, 4)
                .mapToObj(_ -> CompletableFuture.supplyAsync(
                        () -> transaction.execute(_ -> links.enter(secret, born, clock.instant()))))
                .toList();
        assertThat(tries.stream().filter(each -> each.join().isPresent())).hasSize(1);
    }

    @Test
    void permission_that_a_client_takes_back_stops_sharing_at_once() {
        var file = theCase();
        as("coach")
                .post("/api/v1/referrals/" + file + "/feedback", Map.of("moment", "RECEIVED", "message", "Gaat goed"));
        var page = open(desk());
        page.navigate(made(signedIn("coach"), file));
        enter(page, BORN);
        page.click("a[href='/mijn/toestemming/FEEDBACK']");
        assertAccessible(page);
        page.click("main form button");
        assertThat(page).hasURL("http://localhost:" + port + "/mijn");
        assertThat(page.locator("[role=status]")).hasText("Wij delen dit niet meer. Dat geldt meteen.");
        assertThat(page.locator("a[href='/mijn/toestemming/FEEDBACK']")).hasCount(0);
        assertAccessible(page);
        assertThat(as("huisarts").get("/api/v1/referrals/" + file + "/feedback").text())
                .doesNotContain("Gaat goed");
        assertThat(as("coach").get("/api/v1/referrals/" + file + "/permissions").text())
                .contains("\"role\":\"CLIENT\"");
        assertThat(clientLines(file)).contains("U PERMISSION");
        assertThat(notices(file)).containsExactly("PERMISSION_WITHDRAWN");
        page.click("header button");
        assertThat(page).hasURL("http://localhost:" + port + "/mijn/dicht");
        page.navigate("/mijn");
        assertThat(page).hasURL("http://localhost:" + port + "/mijn/dicht");
    }

    @Test
    void the_second_lock_shows_a_client_one_file_and_lets_them_write_next_to_nothing() {
        var file = theCase();
        var other = theCase();
        as("coach")
                .post(
                        "/api/v1/referrals/" + file + "/measurements",
                        Map.of(
                                "instrument",
                                "POSITIVE_HEALTH",
                                "moment",
                                "START",
                                "takenOn",
                                "2026-01-05",
                                "scores",
                                Map.of("BODY", 6)));
        for (var table :
                owner.sql("select part from file_part").query(String.class).list()) {
            var hasFile = table.equals("referral") ? "id" : "referral_id";
            var there = owner.sql(
                            "select count(*) from pg_attribute where attrelid = to_regclass(:part) and attname = :name")
                    .param("part", table)
                    .param("name", hasFile)
                    .query(Long.class)
                    .single();
            if (there == 1) {
                assertThat(asClient(file, "select count(*) from " + table + " where " + hasFile + " <> '" + file + "'"))
                        .as(table)
                        .isZero();
            }
        }
        assertThat(asClient(file, "select count(*) from referral")).isEqualTo(1);
        assertThat(asClient(file, "select count(*) from measurement")).isZero();
        assertThat(asClient(file, "select count(*) from client_link")).isZero();
        assertThat(asClient(file, "select count(*) from access_log where case_file_id <> '" + file + "'"))
                .isZero();
        assertThat(asClient(file, "select count(*) from referral where id = '" + other + "'"))
                .isZero();
        assertThatThrownBy(() -> asClient(
                        file,
                        "with new as (insert into question (id, referral_id, asked_by, text, asker_id, asked_at)"
                                + " select gen_random_uuid(), '" + file
                                + "', 'TEAM', 'x', id, now() from professional where role = 'CLIENT'"
                                + " returning 1) select count(*) from new"))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void a_case_that_was_entered_by_mistake_has_no_page_and_one_that_is_closed_still_has() {
        var voided = UUID.fromString(last(CaseSteps.submitted(as("huisarts"))));
        var coordinator = signedIn("coordinator");
        var link = made(coordinator, voided);
        CaseSteps.step(as("coordinator"), "/api/v1/referrals/" + voided, Map.of("step", "VOID", "reason", "Dubbel"));
        refused(link);
        coordinator.navigate("/referrals/" + voided);
        assertThat(coordinator.locator("#link button")).hasCount(0);
        var closed = UUID.fromString(last(CaseSteps.submitted(as("huisarts"))));
        var still = made(coordinator, closed);
        CaseSteps.step(
                as("coordinator"),
                "/api/v1/referrals/" + closed,
                Map.of("step", "DECLINE", "reasonCode", "OTHER", "reason", "Vol"));
        assertThat(entered(still).locator("#coach-title ~ p", new Page.LocatorOptions().setHasText("gestopt")))
                .isVisible();
    }

    @Test
    void a_client_confirms_an_appointment_and_asks_for_another_time_which_the_coach_answers_with_another() {
        var file = theCase();
        var at = clock.instant().plus(Duration.ofDays(2));
        plan(file, at);
        var coach = signedIn("coach");
        var page = open(withoutScript());
        page.navigate(made(coach, file));
        enter(page, BORN);
        assertThat(page.locator("#afspraken li")).hasCount(1);
        assertThat(page.locator("#afspraken li")).containsText("belt u op");
        assertThat(page.locator("main")).not().containsText("kennismaking"); // what it is for, is for the coach
        page.click("#afspraken form[action$='/ja'] button");
        assertThat(page.locator("#afspraken [role=status]")).containsText("Uw coach ziet dat u komt");
        assertThat(page.locator("#afspraken li")).containsText("U zei: ik kom.");
        coach.navigate("/referrals/" + file);
        assertThat(coach.locator("#appointments")).containsText("De cliënt komt");
        assertThat(notices(file)).isEmpty();

        page.click("#afspraken a[href$='/anders']");
        page.fill("#words", "Ik ben dan bij mijn zus");
        page.fill("#words", "");
        page.click("main form button");
        assertThat(page.locator("#moments-faults")).containsText("Schrijf wanneer het wel kan");
        page.fill("#moment1", "dinsdagochtend");
        page.check("#callMe");
        page.fill("#words", "Ik ben dan bij mijn zus");
        page.click("main form button");
        assertThat(page.locator("#afspraken li")).containsText("U vroeg om een andere tijd");
        assertThat(notices(file)).containsExactly("APPOINTMENT_ANSWERED");
        assertThat(clientLines(file)).contains("R CONVERSATION", "U CONVERSATION");

        coach.navigate("/today");
        assertThat(coach.locator(
                        ".wor-notices",
                        new Page.LocatorOptions().setHas(coach.locator("a[href='/referrals/" + file + "']"))))
                .containsText("Een cliënt liet iets weten over een afspraak");
        coach.navigate("/agenda?from=" + at.atZone(java.time.ZoneOffset.UTC).toLocalDate());
        assertThat(coach.locator("li", new Page.LocatorOptions().setHasText("dinsdagochtend"))
                        .first())
                .containsText("De cliënt wil een andere tijd");
        assertAccessible(coach);
        coach.navigate("/referrals/" + file);
        assertThat(coach.locator("#appointments")).containsText("Ik ben dan bij mijn zus");
        assertThat(coach.locator("#appointments")).containsText("U bent aan zet");
        assertAccessible(coach);
        var asked =
                as("coach").get("/api/v1/referrals/" + file + "/appointments").json();
        assertThat(asked.at("/items/0/clientAnswer/awaitsCoach").asBoolean()).isTrue();
        as("coach")
                .post(
                        "/api/v1/referrals/" + file + "/appointments/"
                                + asked.at("/items/0/id").asString() + "/replacements",
                        Map.of(
                                "kind",
                                "INTAKE",
                                "channel",
                                "PHONE",
                                "at",
                                at.plusSeconds(86_400).toString()));
        coach.navigate("/referrals/" + file);
        assertThat(coach.locator("#appointments")).not().containsText("U bent aan zet");
        page.navigate("/mijn");
        assertThat(page.locator("#afspraken li")).hasCount(1);
        assertThat(page.locator("#afspraken li")).not().containsText("andere tijd. Uw coach");
    }

    @Test
    void grades_that_the_coach_asked_for_are_given_at_home_once_and_drawn_for_the_coach() {
        var file = theCase();
        var coach = signedIn("coach");
        coach.navigate("/referrals/" + file);
        coach.click("#measurements summary:has-text('thuis')");
        coach.click("#measurements form[action$=at-home] button");
        assertThat(coach.locator("#at-home")).containsText("staan klaar voor de cliënt (begin");
        assertAccessible(coach);
        var page = open(phone());
        page.navigate(made(coach, file));
        enter(page, BORN);
        assertAccessible(page);
        assertFits(page);
        page.click("#cijfers a");
        page.click("main form button");
        assertThat(page.locator("#answers")).containsText("U gaf nog geen cijfer");
        assertAccessible(page);
        assertFits(page);
        page.check("input[name=score-BODY][value='4']");
        page.check("input[name=score-MIND][value='7']");
        var again = page.url();
        page.click("main form button");
        assertThat(page.locator("#cijfers [role=status]")).containsText("Uw coach ziet uw cijfers");
        page.navigate(again);
        assertThat(page).hasURL("http://localhost:" + port + "/mijn#cijfers");
        assertThat(clientLines(file)).contains("C MEASUREMENT");
        assertThat(notices(file)).containsExactly("GRADES_GIVEN");
        var given =
                as("coach").get("/api/v1/referrals/" + file + "/measurements").json();
        assertThat(given.at("/items")).hasSize(1);
        assertThat(given.at("/items/0/byClient").asBoolean()).isTrue();
        coach.navigate("/referrals/" + file);
        assertThat(coach.locator("#web")).containsText("7");
        assertThat(coach.locator("#measurements")).containsText("door de cliënt zelf ingevuld");
        assertAccessible(coach);
    }

    @Test
    void how_it_went_reaches_the_coach_and_is_offered_when_the_case_is_completed() {
        var file = theCase();
        var coach = signedIn("coach");
        var page = open(phone());
        page.navigate(made(coach, file));
        enter(page, BORN);
        page.click("#hoe-ging-het a");
        assertAccessible(page);
        page.fill("#words", "Ik kom weer buiten");
        page.click("main form button");
        assertThat(page.locator("#about-faults")).isVisible();
        assertThat(page.locator("#words")).hasValue("Ik kom weer buiten");
        assertAccessible(page);
        assertFits(page);
        page.check("#about-COACHING");
        page.check("#verdict-PARTLY");
        page.click("main form button");
        assertThat(page.locator("#hoe-ging-het")).containsText("Ik kom weer buiten");
        assertThat(notices(file)).containsExactly("EXPERIENCE_TOLD");
        assertThat(clientLines(file)).contains("C CLIENT_STATEMENT");
        coach.navigate("/referrals/" + file);
        assertThat(coach.locator("#experience")).containsText("Ik kom weer buiten");
        as("coach")
                .post(
                        "/api/v1/referrals/" + file + "/conversations",
                        Map.of(
                                "kind",
                                "INTAKE",
                                "channel",
                                "HOME",
                                "heldAt",
                                clock.instant().minusSeconds(60).toString()));
        CaseSteps.step(as("coach"), "/api/v1/referrals/" + file, Map.of("step", "START"));
        coach.navigate("/referrals/" + file + "/steps/COMPLETE");
        assertThat(coach.locator("#verdict-PARTLY")).isChecked();
        assertThat(coach.locator("#said")).containsText("De cliënt vulde zelf in");
        assertAccessible(coach);
    }

    private void plan(UUID file, java.time.Instant at) {
        var planned = as("coach")
                .post(
                        "/api/v1/referrals/" + file + "/appointments",
                        Map.of("kind", "INTAKE", "channel", "PHONE", "at", at.toString(), "minutes", 45));
        assertThat(planned.status()).as(planned.text()).isEqualTo(201);
    }

    /** Those that a client caused. */
    private java.util.List<String> notices(UUID file) {
        return owner.sql("""
                        select n.kind from notice n join professional p on p.id = n.caused_by
                        where n.referral_id = :file and p.role = 'CLIENT' order by n.id""").param("file", file).query(String.class).list();
    }

    private UUID theCase() {
        return UUID.fromString(last(CaseSteps.assigned(as("huisarts"), as("coach"))));
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String secret(String link) {
        return last(link);
    }

    private Page entered(String link) {
        var page = open(desk());
        page.navigate(link);
        enter(page, BORN);
        assertThat(page).hasURL("http://localhost:" + port + "/mijn");
        return page;
    }

    private void refused(String link) {
        var page = open(desk());
        page.navigate(link);
        enter(page, BORN);
        assertThat(page.locator("#birthDate-faults")).containsText(REFUSED);
    }

    private java.util.List<String> clientLines(UUID file) {
        return owner.sql(
                        "select action || ' ' || object from access_log where case_file_id = :file and role = 'CLIENT'")
                .param("file", file)
                .query(String.class)
                .list();
    }

    private long asClient(UUID file, String sql) {
        var actor = Actor.client(file);
        return transaction.execute(status -> {
            status.setRollbackOnly();
            application
                    .sql("""
                            select set_config('welzijnoprecept.professional', :who, true),
                                   set_config('welzijnoprecept.role', 'CLIENT', true),
                                   set_config('welzijnoprecept.file', :file, true)""")
                    .param("who", actor.id().value().toString())
                    .param("file", file.toString())
                    .query()
                    .singleRow();
            return application.sql(sql).query(Long.class).single();
        });
    }
}
