package nl.welzijnoprecept.accesslog.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Actors;
import nl.welzijnoprecept.access.Logins;
import nl.welzijnoprecept.accesslog.AccessAction;
import nl.welzijnoprecept.accesslog.AccessLog;
import nl.welzijnoprecept.accesslog.AccessLogLine;
import nl.welzijnoprecept.accesslog.AccessObject;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A login is a token that this instance sees for the first time. Before its line is written nobody is in. */
@Component
class LoginLog implements Logins {
    private static final int TOKENS = 100_000;
    private static final Duration REMEMBERED = Duration.ofDays(1);
    private static final int LOGIN_LENGTH = 200;

    private final Actors actors;
    private final AccessLog log;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Cache<String, Boolean> seen = Caffeine.newBuilder()
            .maximumSize(TOKENS)
            .expireAfterWrite(REMEMBERED)
            .build();

    LoginLog(Actors actors, AccessLog log, TransactionTemplate transaction, Clock clock) {
        this.actors = actors;
        this.log = log;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void cameIn(Actor actor, String token) {
        seen.asMap()
                .computeIfAbsent(
                        "in:" + fingerprint(token),
                        _ -> write(AccessLogLine.of(
                                clock.instant(), actor, AccessAction.E, AccessObject.LOGIN, null, null, null)));
    }

    /** Of a colleague who left the line says who it was: an officer of theirs is to see it. */
    @Override
    public void turnedAway(String login, @Nullable String source, String token) {
        var shown = login.length() > LOGIN_LENGTH ? login.substring(0, LOGIN_LENGTH) : login;
        seen.asMap().computeIfAbsent("away:" + fingerprint(token), _ -> {
            var before = actors.disabled(login).map(actor -> actor.with(source)).orElse(null);
            return write(AccessLogLine.turnedAway(clock.instant(), shown, before));
        });
    }

    private boolean write(AccessLogLine line) {
        transaction.executeWithoutResult(_ -> log.add(line));
        return true;
    }

    /** So that no token lies about in memory for a day. */
    private static String fingerprint(String token) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(token.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }
}
