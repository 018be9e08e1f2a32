package nl.welzijnoprecept.throttle;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.AccessLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stops a flood from one address before anything is done for it: no token is read, no database is asked. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
@EnableConfigurationProperties(LimitSettings.class)
class AddressLimit extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(AddressLimit.class);
    private static final String FORWARDED = "X-Forwarded-For";

    private final Allowance allowance;
    private final TooMany tooMany;
    private final AtomicBoolean told = new AtomicBoolean();

    AddressLimit(LimitSettings settings, TooMany tooMany) {
        allowance = new Allowance(settings.address());
        this.tooMany = tooMany;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getHeader(FORWARDED) != null
                && request.getAttribute(AccessLog.REMOTE_ADDR_ATTRIBUTE) == null // Tomcat believed nothing of it
                && told.compareAndSet(false, true)) {
            LOG.warn(
                    "{} came from an address that server.tomcat.remoteip.internal-proxies does not name, and is not"
                            + " believed. If that is your proxy, everybody behind it counts as one: docs/operations.md",
                    FORWARDED);
        }
        var delay = allowance.take(TooMany.address(request));
        if (delay.isZero()) {
            chain.doFilter(request, response);
        } else {
            tooMany.requests(response, delay);
        }
    }
}
