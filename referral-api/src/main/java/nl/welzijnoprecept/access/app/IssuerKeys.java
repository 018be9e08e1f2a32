package nl.welzijnoprecept.access.app;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.jwk.source.JWKSetUnavailableException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jose.util.ResourceRetriever;
import java.io.IOException;
import java.net.URI;
import java.text.ParseException;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The keys of the issuer, fetched when they are needed, so that the product starts without it. Whatever tokens come, the
 * issuer is asked once in a while only: in between, its last answer counts, also when that was none.
 */
class IssuerKeys implements JWKSetSource<SecurityContext> {
    private static final Logger LOG = LoggerFactory.getLogger(IssuerKeys.class);
    private static final int PATIENCE_MILLIS = 2000;
    private static final int AT_MOST_BYTES = 512 * 1024;

    private final String issuer;
    private final String given;
    private final long rest;
    private final ResourceRetriever web = new DefaultResourceRetriever(PATIENCE_MILLIS, PATIENCE_MILLIS, AT_MOST_BYTES);

    private @Nullable JWKSet last;
    private long asked;
    private volatile boolean away;

    /**
     * @param given address of the keys; empty to have the issuer tell
     * @param rest  how long the issuer is not asked again
     */
    IssuerKeys(String issuer, String given, Duration rest) {
        this.issuer = issuer;
        this.given = given;
        this.rest = rest.toNanos();
        asked = System.nanoTime() - this.rest;
    }

    /** Whether the issuer did not answer when it was asked last. */
    boolean isAway() {
        return away;
    }

    @Override
    public synchronized JWKSet getJWKSet(
            JWKSetCacheRefreshEvaluator evaluator, long now, @Nullable SecurityContext context)
            throws KeySourceException {
        if (System.nanoTime() - asked < rest) {
            if (last == null || away) {
                throw new JWKSetUnavailableException("The issuer did not answer a moment ago");
            }
            return last;
        }
        try {
            last = fetch();
            away = false;
            return last;
        } catch (IOException | ParseException | IllegalArgumentException e) {
            LOG.warn(
                    "The issuer of tokens does not tell its keys: {}",
                    e.getClass().getSimpleName());
            away = true;
            throw new JWKSetUnavailableException("The issuer does not tell its keys", e);
        } finally {
            asked = System.nanoTime();
        }
    }

    private JWKSet fetch() throws IOException, ParseException {
        var keys = given.isBlank() ? discovered() : given;
        return JWKSet.parse(read(keys));
    }

    private String discovered() throws IOException, ParseException {
        var base = issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer;
        var told = JSONObjectUtils.parse(read(base + "/.well-known/openid-configuration"));
        if (!issuer.equals(told.get("issuer"))) {
            throw new IllegalArgumentException("Another issuer answers there");
        }
        return Objects.requireNonNullElse(JSONObjectUtils.getString(told, "jwks_uri"), "");
    }

    private String read(String address) throws IOException {
        return web.retrieveResource(URI.create(address).toURL()).getContent();
    }

    @Override
    public void close() {
        // nothing is held
    }
}
