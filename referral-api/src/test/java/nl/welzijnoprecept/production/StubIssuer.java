package nl.welzijnoprecept.production;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** Somebody else's OpenID Connect issuer, as far as the product sees one: its discovery document, its keys, and people who sign in. */
final class StubIssuer {
    /** What the product's pages are called here. */
    static final String PAGES = "pages";

    private final List<RSAKey> keys = new CopyOnWriteArrayList<>();
    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer server;
    private volatile String person = "nobody";
    private volatile String nonce = "";
    private final int port;

    StubIssuer() {
        rotate();
        server = start(0);
        port = server.getAddress().getPort();
    }

    private HttpServer start(int at) {
        try {
            var started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), at), 0);
            started.createContext(
                    "/.well-known/openid-configuration", exchange -> answer(exchange, """
                            {"issuer": "%1$s", "jwks_uri": "%1$s/keys", "subject_types_supported": ["public"],
                             "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token"}""".formatted(url())));
            started.createContext("/authorize", this::authorize);
            started.createContext(
                    "/token",
                    exchange -> answer(exchange, """
                    {"access_token": "unused", "token_type": "Bearer", "expires_in": 300, "id_token": "%s"}""".formatted(signed(
                            key(), claims(person, PAGES).claim("nonce", nonce).build()))));
            started.createContext("/keys", exchange -> {
                asked.incrementAndGet();
                answer(
                        exchange,
                        new JWKSet(keys.stream()
                                        .map(RSAKey::toPublicJWK)
                                        .map(JWK.class::cast)
                                        .toList())
                                .toString());
            });
            started.start();
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Who is at the browser from now on, and has proved it. */
    void atTheBrowser(String login) {
        person = login;
    }

    /** Sends a browser back as if somebody had signed in here. */
    private void authorize(HttpExchange exchange) throws IOException {
        try (exchange) {
            var asked = Arrays.stream(exchange.getRequestURI().getQuery().split("&"))
                    .map(each -> each.split("=", 2))
                    .collect(Collectors.toMap(each -> each[0], each -> each[1]));
            nonce = asked.get("nonce");
            exchange.getResponseHeaders()
                    .add(
                            "Location",
                            asked.get("redirect_uri") + "?code=code&state="
                                    + URLEncoder.encode(asked.get("state"), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(302, -1);
        }
    }

    String url() {
        return "http://localhost:" + port;
    }

    /** Nobody answers there any more. */
    void stop() {
        server.stop(0);
    }

    /** Answers again, at the same address. */
    void startAgain() {
        server = start(port);
    }

    /** How often somebody asked for the keys. */
    int asked() {
        return asked.get();
    }

    /** From now on another key signs; the one before is told still. */
    void rotate() {
        keys.addFirst(newKey());
    }

    /** Tells the newest key only. */
    void forgetOldKeys() {
        keys.subList(1, keys.size()).clear();
    }

    static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    RSAKey key() {
        return keys.getFirst();
    }

    private static void answer(HttpExchange exchange, String json) {
        try (exchange) {
            var bytes = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String token(String subject, String audience) {
        return signed(key(), claims(subject, audience).build());
    }

    /** As they should be; made ten minutes ago, ends in ten minutes. */
    JWTClaimsSet.Builder claims(String subject, String audience) {
        var now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(url())
                .subject(subject)
                .audience(audience)
                .issueTime(Date.from(now.minus(Duration.ofMinutes(10))))
                .expirationTime(Date.from(now.plus(Duration.ofMinutes(10))));
    }

    static String signed(RSAKey key, JWTClaimsSet claims) {
        try {
            return signed(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    new RSASSASigner(key),
                    claims);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static String signed(JWSHeader header, JWSSigner signer, JWTClaimsSet claims) {
        var token = new SignedJWT(header, claims);
        try {
            token.sign(signer);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }
}
