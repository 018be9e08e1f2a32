package nl.welzijnoprecept.production;

import static nl.welzijnoprecept.production.StubIssuer.newKey;
import static nl.welzijnoprecept.production.StubIssuer.signed;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import nl.welzijnoprecept.WelzijnOpReceptApplication;
import nl.welzijnoprecept.database.TestDatabase;
import nl.welzijnoprecept.support.Answer;
import nl.welzijnoprecept.support.Caller;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Which tokens are believed, also while the issuer changes its keys or is away. */
@SpringBootTest(
        classes = WelzijnOpReceptApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "welzijnoprecept.tokens.key-cache=1s",
            "welzijnoprecept.tokens.issuer-rest=200ms",
            "welzijnoprecept.limits.failures.address.free=10000"
        })
@ActiveProfiles("production")
@DirtiesContext // other tests have no use for it
class TokenIT {
    private static final StubIssuer ISSUER = new StubIssuer();
    private static final String OURS = "welzijnoprecept";
    private static final String WHO = "production-practice";

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        ProductionIT.settingsOfProduction(settings, ISSUER);
    }

    private Answer with(String token) {
        return Caller.at("http://localhost:" + port)
                .with("Authorization", "Bearer " + token)
                .get("/api/v1/me");
    }

    private int status(String token) {
        return with(token).status();
    }

    private int status(JWTClaimsSet.Builder claims) {
        return status(signed(ISSUER.key(), claims.build()));
    }

    private static JWTClaimsSet.Builder claims() {
        return ISSUER.claims(WHO, OURS);
    }

    private static Date in(int seconds) {
        return Date.from(Instant.now().plusSeconds(seconds));
    }

    @Test
    void a_token_of_the_issuer_for_us_is_believed() {
        assertThat(status(claims())).isEqualTo(200);
        assertThat(status(claims().audience(List.of("elsewhere", OURS)))).isEqualTo(200);
        assertThat(status(claims().expirationTime(in(-30)))).isEqualTo(200); // its clock may differ from ours
        assertThat(status(claims().notBeforeTime(in(30)))).isEqualTo(200);
    }

    @Test
    void a_token_of_another_issuer_for_somebody_else_or_without_an_end_is_refused() {
        assertThat(status(claims().issuer("https://elsewhere.example"))).isEqualTo(401);
        assertThat(status(claims().issuer(null))).isEqualTo(401);
        assertThat(status(claims().audience("elsewhere"))).isEqualTo(401);
        assertThat(status(claims().audience((String) null))).isEqualTo(401);
        assertThat(status(claims().expirationTime(null))).isEqualTo(401);
        assertThat(status(claims().expirationTime(in(-90)))).isEqualTo(401);
        assertThat(status(claims().notBeforeTime(in(90)))).isEqualTo(401);
    }

    @Test
    void a_token_that_says_to_be_something_else_is_refused() throws Exception {
        var logout = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(new com.nimbusds.jose.JOSEObjectType("logout+jwt"))
                .keyID(ISSUER.key().getKeyID())
                .build();
        var signer = new com.nimbusds.jose.crypto.RSASSASigner(ISSUER.key());
        assertThat(status(signed(logout, signer, claims().build()))).isEqualTo(401);
        var access = new JWSHeader.Builder(logout)
                .type(new com.nimbusds.jose.JOSEObjectType("at+jwt"))
                .build();
        assertThat(status(signed(access, signer, claims().build()))).isEqualTo(200);
    }

    @Test
    void a_token_without_signature_or_signed_with_what_everybody_knows_is_refused() throws Exception {
        assertThat(status(new PlainJWT(claims().build()).serialize())).isEqualTo(401);
        var genuine = ISSUER.token(WHO, OURS).split("\\.");
        var none = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8));
        assertThat(status(none + "." + genuine[1] + ".")).isEqualTo(401);
        assertThat(status(none + "." + genuine[1] + "." + genuine[2])).isEqualTo(401);
        for (var secret : List.of(
                ISSUER.key().toRSAPublicKey().getEncoded(),
                ISSUER.key().toPublicJWK().toString().getBytes(StandardCharsets.UTF_8))) {
            var header = new JWSHeader.Builder(JWSAlgorithm.HS256)
                    .keyID(ISSUER.key().getKeyID())
                    .build();
            assertThat(status(signed(header, new MACSigner(secret), claims().build())))
                    .isEqualTo(401);
        }
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .keyID(ISSUER.key().getKeyID())
                .build();
        var forged = signed(header, new com.nimbusds.jose.crypto.RSASSASigner(newKey()), claims().build());
        assertThat(status(forged)).isEqualTo(401);
        var ownKey = newKey(); // brought along in the header
        var brought = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .jwk(ownKey.toPublicJWK())
                .build();
        assertThat(status(signed(brought, new com.nimbusds.jose.crypto.RSASSASigner(ownKey), claims().build())))
                .isEqualTo(401);
    }

    @Test
    void a_new_key_is_known_at_once_and_an_old_one_is_forgotten() throws InterruptedException {
        var before = ISSUER.token(WHO, OURS);
        assertThat(status(before)).isEqualTo(200);
        ISSUER.rotate();
        assertThat(soon(ISSUER.token(WHO, OURS), 200, Duration.ofSeconds(1))).isEqualTo(200);
        assertThat(status(before)).isEqualTo(200);
        ISSUER.forgetOldKeys();
        assertThat(soon(before, 401, Duration.ofSeconds(3))).isEqualTo(401);
        assertThat(status(ISSUER.token(WHO, OURS))).isEqualTo(200);
    }

    /** The status as soon as it is that one, or what it stayed. */
    private int soon(String token, int wanted, Duration patience) throws InterruptedException {
        var end = Instant.now().plus(patience);
        while (status(token) != wanted && Instant.now().isBefore(end)) {
            Thread.sleep(50);
        }
        return status(token);
    }

    @Test
    void however_many_tokens_with_unknown_keys_come_the_issuer_is_asked_now_and_then() {
        var asked = ISSUER.asked();
        var start = Instant.now();
        for (var i = 0; i < 300; i++) {
            assertThat(status(signed(newKeyLike(i), claims().build()))).isEqualTo(401);
        }
        var passed = Duration.between(start, Instant.now()).dividedBy(Duration.ofMillis(200));
        assertThat(ISSUER.asked() - asked).isLessThanOrEqualTo((int) passed + 2);
    }

    /** The same key under a name that nobody knows. */
    private static com.nimbusds.jose.jwk.RSAKey newKeyLike(int number) {
        return new com.nimbusds.jose.jwk.RSAKey.Builder(ISSUER.key())
                .keyID("unknown-" + number)
                .build();
    }

    @Test
    void while_the_issuer_is_away_known_keys_go_on_and_of_others_nobody_can_tell() throws InterruptedException {
        var known = ISSUER.token(WHO, OURS);
        assertThat(status(known)).isEqualTo(200);
        ISSUER.rotate();
        var unknown = ISSUER.token(WHO, OURS);
        ISSUER.stop();
        try {
            var end = Instant.now().plus(Duration.ofSeconds(3)); // well beyond the cache
            while (Instant.now().isBefore(end)) {
                assertThat(status(known)).isEqualTo(200);
                var answer = with(unknown);
                if (answer.status() != 401) { // the first one may still go by what was told a moment ago
                    assertThat(answer.status()).isEqualTo(503);
                    assertThat(answer.header("Retry-After")).isEqualTo("5");
                    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
                    assertThat(answer.json().get("type").asString()).endsWith(":unavailable");
                }
                Thread.sleep(100);
            }
            assertThat(status(unknown)).isEqualTo(503);
        } finally {
            ISSUER.startAgain();
        }
        assertThat(soon(unknown, 200, Duration.ofSeconds(3))).isEqualTo(200);
    }

    @Test
    void who_is_disabled_is_refused_from_the_next_request_on() {
        var token = ISSUER.token(WHO, OURS);
        assertThat(status(token)).isEqualTo(200);
        assertThat(status(ISSUER.token("nobody-here", OURS))).isEqualTo(403);
        var owner = TestDatabase.owner();
        owner.sql("update professional set active = false where login = :who")
                .param("who", WHO)
                .update();
        try {
            assertThat(status(token)).isEqualTo(403);
        } finally {
            owner.sql("update professional set active = true where login = :who")
                    .param("who", WHO)
                    .update();
        }
        assertThat(status(token)).isEqualTo(200);
    }
}
