package nl.welzijnoprecept.letter.app;

import static nl.welzijnoprecept.support.CaseSteps.step;
import static nl.welzijnoprecept.support.ReferralBodies.annie;
import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import nl.welzijnoprecept.support.Answer;
import nl.welzijnoprecept.support.ApiTest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Letters, read back as whoever gets them reads them. */
class LetterIT extends ApiTest {
    private static final String MESSAGE = "Geachte mevrouw,\n\nZij wandelt nu elke week.\nDat gaat goed.";

    private String referral(String level) {
        var referral = as("huisarts")
                .post("/api/v1/referrals", annie().put("feedbackLevel", level))
                .header("Location");
        assertThat(step(as("coach"), referral, Map.of("step", "ASSIGN")).status())
                .isEqualTo(201);
        return referral;
    }

    private String sent(String referral, String message) {
        var sent = as("coach").post(referral + "/feedback", Map.of("moment", "OTHER", "message", message));
        assertThat(sent.status()).as(sent.text()).isEqualTo(201);
        return sent.header("Location");
    }

    private Answer refused(String persona, String feedback) {
        return as(persona).get(feedback + "/letter");
    }

    private HttpResponse<byte[]> letter(String persona, String feedback) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + feedback + "/letter"))
                .header("Authorization", as(persona).header("Authorization"))
                .build();
        var response = HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
        assertThat(response.statusCode()).isEqualTo(200);
        return response;
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void it_is_from_the_organisation_to_who_referred_about_a_client_in_words_of_the_coach() throws Exception {
        var referral = referral("LETTER");
        var seen = as("coach").get(referral).json();
        var text = text(letter("huisarts", sent(referral, MESSAGE)).body());
        assertThat(text)
                .containsSubsequence(
                        "Stichting Samen Verder",
                        "Huisartsenpraktijk De Linde",
                        "T.a.v. Marijke van Dalen",
                        "Datum: ",
                        "Kenmerk: " + seen.get("reference").asString(),
                        "Betreft: Annie " + seen.at("/client/familyName").asString() + ", geboren op",
                        "2 maart 1948",
                        "Geachte mevrouw,",
                        "Zij wandelt nu elke week.",
                        "Dat gaat goed.",
                        "Met vriendelijke groet,",
                        "Fatima el Amrani");
    }

    @Test
    void it_is_a_page_of_a4_that_a_screen_reader_can_read_with_its_own_fonts() throws Exception {
        var response = letter("coach", sent(referral("LETTER"), MESSAGE));
        try (var document = Loader.loadPDF(response.body())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            var page = document.getPage(0);
            assertThat(page.getMediaBox().getWidth())
                    .isCloseTo(PDRectangle.A4.getWidth(), org.assertj.core.data.Offset.offset(1f));
            assertThat(page.getMediaBox().getHeight())
                    .isCloseTo(PDRectangle.A4.getHeight(), org.assertj.core.data.Offset.offset(1f));
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(catalog.getLanguage()).isEqualTo("nl");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Bericht over een verwijzing");
            assertThat(new String(catalog.getMetadata().toByteArray(), java.nio.charset.StandardCharsets.UTF_8))
                    .contains("pdfuaid");
            assertEmbedded(document);
        }
    }

    private static void assertEmbedded(PDDocument document) throws IOException {
        for (var page : document.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
            }
        }
    }

    @Test
    void its_name_and_address_tell_nobody() throws Exception {
        var response = letter("coach", sent(referral("LETTER"), MESSAGE));
        assertThat(response.headers().firstValue("Content-Disposition")).hasValue("attachment; filename=\"brief.pdf\"");
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(response.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    }

    @Test
    void other_scripts_and_signs_do_not_break_it() throws Exception {
        var words = "Šárka & <b>vet</b> \"quote\" 😀 👩‍👩‍👧 שלום مرحبا Ωmega Привет 你好 a\u0001b ${name} {0}";
        var text = text(letter("coach", sent(referral("LETTER"), words)).body());
        assertThat(text.replaceAll("\\s+", " "))
                .contains("Šárka & <b>vet</b> \"quote\"", "Ωmega Привет", "\u25A1", "${name} {0}");
        assertThat(text).containsAnyOf("שלום", "םולש");
        assertThat(XRLog.isLoggingEnabled())
                .as("signs without a glyph stand on the console")
                .isFalse();
        var unbroken = text(
                letter("coach", sent(referral("LETTER"), "x".repeat(3_000))).body());
        assertThat(unbroken.chars().filter(sign -> sign == 'x')).hasSize(3_000);
        var many = text(letter("coach", sent(referral("LETTER"), ("Een regel die lang is. ").repeat(400)))
                .body());
        assertThat(many).contains("kenmerk WR-", "Pagina 1 van ", "Pagina 2 van ");
        var running = many.replaceAll("(?m)^.*(kenmerk WR-|Pagina \\d van).*$", "");
        assertThat(running.replaceAll("\\s+", " ").split("Een regel", -1)).hasSize(401);
    }

    @Test
    void the_referrer_has_one_only_at_its_level_and_as_long_as_the_permission_stands() {
        var referral = referral("SUMMARY");
        var feedback = sent(referral, MESSAGE);
        assertThat(refused("coach", feedback).status()).isEqualTo(200);
        assertThat(refused("huisarts", feedback).status()).isEqualTo(409);
        assertThat(refused("huisarts", feedback).texts("missing")).containsExactly("LETTER_LEVEL");
        as("coach").put(referral + "/feedback-level", Map.of("level", "LETTER"));
        assertThat(refused("poh", feedback).status()).isEqualTo(200);
        as("coach").post(referral + "/permissions/withdrawals", Map.of("purposes", List.of("FEEDBACK")));
        assertThat(refused("huisarts", feedback).texts("missing")).containsExactly("FEEDBACK_PERMISSION");
        assertThat(refused("coordinator", feedback).status()).isEqualTo(200);
        assertThat(refused("coach-2", feedback).status()).isEqualTo(404);
        assertThat(refused("huisarts-elders", feedback).status()).isEqualTo(404);
        assertThat(refused("gemeente", feedback).status()).isEqualTo(403);
    }

    @Test
    void without_words_there_is_no_letter_and_each_one_has_a_line_in_the_log() {
        var referral = referral("LETTER");
        var bare = as("coach")
                .post(referral + "/feedback", Map.of("moment", "RECEIVED"))
                .header("Location");
        assertThat(refused("coach", bare).texts("missing")).containsExactly("MESSAGE");
        assertThat(refused("huisarts", sent(referral, MESSAGE)).status()).isEqualTo(200);
        var newest = as("privacy").get(referral + "/access-log").items().getFirst();
        assertThat(newest.get("detail").asString()).isEqualTo("LETTER");
        assertThat(newest.get("action").asString()).isEqualTo("R");
    }
}
