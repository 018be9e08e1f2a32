package nl.welzijnoprecept.web;

import java.util.List;
import nl.welzijnoprecept.problem.DomainProblem;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.problem.NotFound;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Every refusal of the API as {@code application/problem+json}. What is not a refusal stays a 500 and is logged. */
@RestControllerAdvice
class ApiProblemAdvice extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ApiProblemAdvice.class);

    private final QueryFaults queryFaults;

    ApiProblemAdvice(QueryFaults queryFaults) {
        this.queryFaults = queryFaults;
    }

    @ExceptionHandler
    ResponseEntity<Object> refused(DomainProblem problem) {
        return plain(Problems.of(problem), HttpHeaders.EMPTY);
    }

    /** The database is away, full or busy. What is a defect of ours stays a 500, with its stack in the log. */
    @ExceptionHandler
    ResponseEntity<Object> withoutDatabase(DataAccessException problem) {
        return unavailable(problem);
    }

    /** The same, found when a transaction should begin or end. */
    @ExceptionHandler
    ResponseEntity<Object> withoutTransaction(TransactionException problem) {
        return unavailable(problem);
    }

    private static <E extends RuntimeException> ResponseEntity<Object> unavailable(E problem) {
        if (!Unavailable.is(problem)) {
            throw problem; // Spring goes on with the first one
        }
        LOG.warn("The database is not available: {}", problem.getClass().getSimpleName());
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, Unavailable.RETRY_AFTER_SECONDS);
        return plain(Unavailable.problem("The database cannot be used now."), headers);
    }

    /** A file that an endpoint reads by itself. */
    @ExceptionHandler
    ResponseEntity<Object> tooLarge(BodyTooLarge problem) {
        return plain(problem.problem(), HttpHeaders.EMPTY);
    }

    /** A query that is not text in UTF-8. What it was is not repeated: it may be somebody's name. */
    @ExceptionHandler
    ResponseEntity<Object> unreadableQuery(InvalidParameterException problem) {
        return refused(new InvalidInput("query", "INVALID_CHARACTER"));
    }

    /** A body that is not JSON at all, or that breaks off. What can be read in part is answered by CheckedBodies. */
    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException problem, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidInput invalid) { // a value object refused while the body was read
                return plain(Problems.of(invalid), headers);
            }
            if (cause instanceof BodyTooLarge large) {
                return plain(large.problem(), headers);
            }
        }
        var errors = UnreadableFields.ofThisRequest();
        return plain(
                errors.isEmpty()
                        ? Problems.of(
                                HttpStatus.BAD_REQUEST, "unreadable-body", "The body is not JSON of the expected form.")
                        : Problems.invalidInput(errors),
                headers);
    }

    /** Query parameters that were read into a record: all faults at once. */
    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException problem, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return plain(Problems.invalidInput(queryFaults.of(problem, request)), headers);
    }

    /** An id in the path that cannot be one names nothing; any other parameter is a fault of the input. */
    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException problem, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (problem instanceof MethodArgumentTypeMismatchException argument
                && argument.getParameter().hasParameterAnnotation(PathVariable.class)) {
            return plain(Problems.of(new NotFound()), headers);
        }
        var name = problem.getPropertyName() == null ? "parameter" : problem.getPropertyName();
        return plain(Problems.invalidInput(List.of(new FieldError(name, "INVALID_VALUE"))), headers);
    }

    /** What Spring itself refuses (404, 405, 406, 415, …), with a type of ours and nothing about the inside. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception problem, @Nullable Object body, HttpHeaders headers, HttpStatusCode code, WebRequest request) {
        var status = HttpStatus.resolve(code.value());
        return status == null || status.is5xxServerError()
                ? super.handleExceptionInternal(problem, body, headers, code, request)
                : plain(Problems.ofStatus(status), headers);
    }

    private static ResponseEntity<Object> plain(ProblemDetail problem, HttpHeaders headers) {
        return ResponseEntity.status(problem.getStatus())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
