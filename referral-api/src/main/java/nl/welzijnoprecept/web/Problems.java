package nl.welzijnoprecept.web;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.welzijnoprecept.problem.DomainProblem;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.problem.IllegalStep;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.problem.KeyReused;
import nl.welzijnoprecept.problem.NeedNotMet;
import nl.welzijnoprecept.problem.NotAllowed;
import nl.welzijnoprecept.problem.NotFound;
import nl.welzijnoprecept.problem.RevisionMissing;
import nl.welzijnoprecept.problem.StaleRevision;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** Refusals as problem details (RFC 9457). */
public final class Problems {
    private static final String TYPE = "urn:welzijnoprecept:problem:";

    /** From the first name within a field on that is neither one of ours nor shaped like a code: the caller made it up. */
    private static final Pattern OF_THE_CALLER =
            Pattern.compile("\\.(?!(?:[a-z][A-Za-z0-9]*(?:\\[\\d+])?|[A-Z][A-Z0-9_]*)(?:\\.|$)).*", Pattern.DOTALL);

    private Problems() {}

    /** No default branch: a new kind of refusal does not compile until it is answered here. */
    public static ProblemDetail of(DomainProblem problem) {
        return switch (problem) {
            case NotFound _ -> of(HttpStatus.NOT_FOUND, "not-found", problem.detail());
            case NotAllowed _ -> of(HttpStatus.FORBIDDEN, "not-allowed", problem.detail());
            case IllegalStep illegal ->
                with(of(HttpStatus.CONFLICT, "illegal-step", problem.detail()), "allowedSteps", illegal.allowedSteps());
            case NeedNotMet need ->
                with(of(HttpStatus.CONFLICT, "need-not-met", problem.detail()), "missing", need.missing());
            case KeyReused _ -> of(HttpStatus.CONFLICT, "idempotency-key-reused", problem.detail());
            case StaleRevision _ -> of(HttpStatus.PRECONDITION_FAILED, "stale-revision", problem.detail());
            case RevisionMissing _ -> of(HttpStatus.PRECONDITION_REQUIRED, "revision-missing", problem.detail());
            case InvalidInput invalid -> invalidInput(invalid.errors());
        };
    }

    static ProblemDetail invalidInput(List<FieldError> errors) {
        var told = errors.stream()
                .map(error ->
                        new FieldError(OF_THE_CALLER.matcher(error.field()).replaceFirst(".?"), error.code()))
                .toList();
        return with(of(HttpStatus.BAD_REQUEST, "invalid-input", "The input is not valid."), "errors", told);
    }

    /** A problem with a stable type of ours. */
    public static ProblemDetail of(HttpStatus status, String type, String detail) {
        var problem = new Refusal(status, detail);
        problem.setType(URI.create(TYPE + type));
        problem.setTitle(title(type));
        return problem;
    }

    /** A refusal of the server or the framework, without telling anything about the inside. */
    static ProblemDetail ofStatus(HttpStatus status) {
        return status == HttpStatus.INTERNAL_SERVER_ERROR
                ? of(status, "internal-error", "Something went wrong on our side.")
                : of(status, "request-refused", status.getReasonPhrase() + ".");
    }

    private static ProblemDetail with(ProblemDetail problem, String name, Object value) {
        problem.setProperty(name, value);
        return problem;
    }

    /** {@code illegal-step} as {@code Illegal step}. */
    private static String title(String type) {
        var words = type.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** Without {@code instance}: Spring would repeat the path there, which may hold whatever somebody typed into it. */
    private static final class Refusal extends ProblemDetail {
        Refusal(HttpStatus status, String detail) {
            super(status.value());
            setDetail(detail);
        }

        @Override
        public void setInstance(@Nullable URI instance) {
            // stays empty
        }
    }
}
