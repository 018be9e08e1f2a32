package nl.welzijnoprecept.embedded.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.welzijnoprecept.support.ApiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Somebody logs in with a browser, as the embedded issuer lets them: authorization code with PKCE. */
class LoginIT extends ApiTest {
    private static final String VERIFIER = "a-verifier-of-at-least-forty-three-characters-long";
    private static final String REDIRECT = "http://127.0.0.1:8080/login/oauth2/code/browser";

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(uri(path)).header("Accept", "text/html").build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, Map<String, String> form) throws IOException, InterruptedException {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return browser.send(
                HttpRequest.newBuilder(uri(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Accept", "text/html")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port).resolve(path);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static String found(String pattern, String text) {
        var matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group(1);
    }

    private static String challenge() throws NoSuchAlgorithmException {
        var hash = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    }

    private static String authorize(String challenge) {
        return "/oauth2/authorize?response_type=code&client_id=browser&scope=openid&state=s1&redirect_uri="
                + encoded(REDIRECT) + "&code_challenge=" + challenge + "&code_challenge_method=S256";
    }

    private HttpResponse<String> login(String name, String password) throws IOException, InterruptedException {
        var csrf = found("name=\"_csrf\" value=\"([^\"]+)\"", get("/login").body());
        return post("/login", Map.of("username", name, "password", password, "_csrf", csrf));
    }

    @Test
    void a_persona_logs_in_and_the_code_gives_a_token() throws Exception {
        assertThat(location(get(authorize(challenge())))).endsWith("/login");

        var back = get(location(login("coach", "demo")));

        assertThat(location(back)).startsWith(REDIRECT + "?").contains("state=s1");
        var token = post(
                "/oauth2/token",
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "client_id",
                        "browser",
                        "code",
                        found("code=([^&]+)", location(back)),
                        "redirect_uri",
                        REDIRECT,
                        "code_verifier",
                        VERIFIER));
        var json = JsonMapper.shared().readTree(token.body());
        var me = nobody().with(
                        "Authorization", "Bearer " + json.get("access_token").asString())
                .get("/api/v1/me");
        assertThat(me.status()).isEqualTo(200);
        assertThat(me.json().get("role").asString()).isEqualTo("COACH");
    }

    private static String cookie(HttpResponse<?> answer) {
        return answer.headers().firstValue("Set-Cookie").orElseThrow();
    }

    @Test
    void the_session_is_in_a_cookie_that_no_script_and_no_other_site_gets() throws Exception {
        assertThat(cookie(get("/login"))).startsWith("JSESSIONID=").contains("; HttpOnly", "; SameSite=Lax");
    }

    @Test
    void the_session_gets_another_name_at_the_login() throws Exception {
        var before = cookie(get("/login")).replaceFirst(";.*", "");
        var after = cookie(login("coach", "demo"));
        assertThat(after).contains("; HttpOnly", "; SameSite=Lax").doesNotStartWith(before);
        assertThat(location(get(authorize(challenge())))).startsWith(REDIRECT);
        var planted = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(uri(authorize(challenge())))
                                .header("Accept", "text/html")
                                .header("Cookie", before)
                                .build(),
                        BodyHandlers.ofString());
        assertThat(location(planted)).endsWith("/login");
    }

    @Test
    void a_form_of_another_site_logs_nobody_in_or_out() throws Exception {
        get("/login");
        assertThat(post("/login", Map.of("username", "coach", "password", "demo"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(post("/login", Map.of("username", "coach", "password", "demo", "_csrf", "guess"))
                        .statusCode())
                .isEqualTo(403);
        login("coach", "demo");
        assertThat(post("/logout", Map.of()).statusCode()).isEqualTo(403);
        assertThat(location(get(authorize(challenge())))).startsWith(REDIRECT);
    }

    @Test
    void a_wrong_password_is_told_on_the_same_page() throws Exception {
        var refused = login("coach", "guess");
        assertThat(location(refused)).endsWith("/login?error");
        assertThat(get(location(refused)).body()).contains("role=\"alert\"");
    }

    @Test
    void the_page_is_dutch_and_names_every_persona() throws Exception {
        var page = get("/login").body();
        assertThat(page)
                .contains("<html lang=\"nl\">", "Inloggen", "Wachtwoord")
                .doesNotContain("{");
        for (var login : new DemoPersonas(JsonMapper.shared()).logins()) {
            assertThat(page).contains("<code>" + login + "</code>");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/, 200",
        "/assets/theme.css, 200",
        "/login, 200",
        "/login?error, 200",
        "/login?logout, 200",
        "/.well-known/openid-configuration, 200",
        "/oauth2/jwks, 200",
        "/oauth2/authorize?response_type=code&client_id=huisarts, 400",
        "/userinfo, 302"
    })
    void every_answer_carries_the_security_headers(String path, int status) throws Exception {
        var answer = browser.send(
                HttpRequest.newBuilder(uri(path)).header("Accept", "text/html").build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(status);
        var headers = answer.headers();
        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValueSatisfying(
                        policy -> assertThat(policy).contains("default-src 'none'", "frame-ancestors 'none'"));
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("Strict-Transport-Security")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "response_type=code&client_id=huisarts",
                "response_type=code&client_id=nobody",
                "response_type=code&client_id=browser&redirect_uri=http://elders.example",
                "response_type=token&client_id=browser",
                "response_type=code",
                "client_id=browser&client_id=huisarts",
                ""
            })
    void an_authorization_that_makes_no_sense_is_refused(String query) throws Exception {
        var refused = get("/oauth2/authorize?" + query.replace("http://", "http%3A%2F%2F"));
        assertThat(refused.statusCode()).as(refused.body()).isBetween(400, 499);
        login("huisarts", "demo");
        refused = get("/oauth2/authorize?" + query.replace("http://", "http%3A%2F%2F"));
        assertThat(refused.statusCode()).as(refused.body()).isBetween(400, 499);
    }
}
