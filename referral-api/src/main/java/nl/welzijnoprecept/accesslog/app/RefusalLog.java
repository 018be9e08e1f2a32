package nl.welzijnoprecept.accesslog.app;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.CurrentActor;
import nl.welzijnoprecept.accesslog.AccessAction;
import nl.welzijnoprecept.accesslog.AccessLog;
import nl.welzijnoprecept.accesslog.AccessLogLine;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.accesslog.CaseFile;
import nl.welzijnoprecept.problem.DomainProblem;
import nl.welzijnoprecept.problem.NotAllowed;
import nl.welzijnoprecept.problem.NotFound;
import nl.welzijnoprecept.web.Unavailable;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Writes down who asked for what they may not have, or for what is not there for them, before they are told so. What was
 * begun for them is rolled back by then, so the line has a transaction of its own.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusalLog implements HandlerExceptionResolver {
    /** What variables are called is of no matter in the log. */
    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]*}");

    private static final Set<String> READS = Set.of("GET", "HEAD");

    /** Where the first variable is a file's id: of the API, and of pages about one. */
    private static final Pattern OF_A_FILE =
            Pattern.compile("/(?:api/v1/referrals|referrals|queue|retention|access-log)/\\{(\\w+)}.*");

    private final HandlerExceptionResolver advice;
    private final CurrentActor current;
    private final AccessLog log;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RefusalLog(
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver advice,
            CurrentActor current,
            AccessLog log,
            TransactionTemplate transaction,
            Clock clock) {
        this.advice = advice;
        this.current = current;
        this.log = log;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Leaves the answer to the advice; or, where the line cannot be written, has it answer that. */
    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception problem) {
        if (problem instanceof DomainProblem refusal && isOfAccess(refusal)) {
            try {
                current.find().ifPresent(actor -> write(actor, request, refusal.files()));
            } catch (RuntimeException e) {
                if (!Unavailable.is(e)) {
                    throw e; // nobody hears of a refusal that has no line
                }
                return advice.resolveException(request, response, handler, e);
            }
        }
        return null;
    }

    private static boolean isOfAccess(DomainProblem refusal) {
        return refusal instanceof NotFound
                || refusal instanceof NotAllowed
                || !refusal.files().isEmpty();
    }

    private void write(Actor actor, HttpServletRequest request, List<UUID> named) {
        var pattern = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        var endpoint = request.getMethod() + " " + VARIABLE.matcher(pattern).replaceAll("{}");
        var action = READS.contains(request.getMethod()) ? AccessAction.R : AccessAction.E;
        var now = clock.instant();
        var files = files(request, pattern, named);
        var lines = files.isEmpty()
                ? List.of(AccessLogLine.refused(now, actor, action, AccessObject.ENDPOINT, null, endpoint))
                : files.stream()
                        .map(file -> AccessLogLine.refused(now, actor, action, AccessObject.REFERRAL, file, endpoint))
                        .toList();
        transaction.executeWithoutResult(_ -> log.add(lines));
    }

    /** Whose they are, or whether they are, the log finds out by itself. */
    private static List<CaseFile> files(HttpServletRequest request, String pattern, List<UUID> named) {
        if (!named.isEmpty()) {
            return named.stream().map(id -> new CaseFile(id, null)).toList();
        }
        var path = OF_A_FILE.matcher(pattern);
        var file = path.matches() ? named(request, path.group(1)) : null;
        return file == null ? List.of() : List.of(file);
    }

    private static @Nullable CaseFile named(HttpServletRequest request, String variable) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                        && variables.get(variable) instanceof String id
                ? file(id)
                : null;
    }

    private static @Nullable CaseFile file(String id) {
        try {
            return new CaseFile(UUID.fromString(id), null);
        } catch (IllegalArgumentException e) {
            return null; // names no file
        }
    }
}
