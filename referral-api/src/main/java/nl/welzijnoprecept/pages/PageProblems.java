package nl.welzijnoprecept.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import nl.welzijnoprecept.problem.DomainProblem;
import nl.welzijnoprecept.problem.NeedNotMet;
import nl.welzijnoprecept.web.Problems;
import nl.welzijnoprecept.web.Unavailable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Every refusal of a page as a page: what happened, and where to go on. What is no refusal is a 500, and is logged. */
@Component
public class PageProblems implements HandlerExceptionResolver {
    private static final String CLIENTS = "/mijn";
    private static final Logger LOG = LoggerFactory.getLogger(PageProblems.class);

    private final SentWords words;

    PageProblems(SentWords words) {
        this.words = words;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception problem) {
        if (request.getRequestURI().startsWith("/api/")) {
            return null;
        }
        var status = status(problem);
        if (status == HttpStatus.INTERNAL_SERVER_ERROR) {
            LOG.error("A page failed", problem);
        } else {
            LOG.debug("A page was refused", problem);
        }
        response.setStatus(status.value());
        if (problem instanceof ErrorResponse refusal) { // as how long to wait
            refusal.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        }
        var page = problem instanceof NeedNotMet need && need.isOfClosedCase()
                ? new ModelAndView("pages/problem", "problem", "closed")
                : page(request.getRequestURI(), status);
        page.setStatus(status);
        page.addObject("typed", typed(request));
        return page;
    }

    /** What is refused is not lost: whoever sent it reads it once more. */
    private List<SentWords.Typed> typed(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                        && request.getMethod().equals(HttpMethod.POST.name())
                        && SentWords.isFromHere(request)
                ? words.typed(SentWords.sent(request, token))
                : List.of();
    }

    /** What is said of a status; of those without words of their own, what is said of their kind. A client reads it on a page of theirs. */
    static ModelAndView page(String path, HttpStatusCode status) {
        var ofClient = path.equals(CLIENTS) || path.startsWith(CLIENTS + "/");
        var known = switch (status.value()) {
            case 404, 413, 429, 503 -> status.value();
            case 403, 409, 412 -> ofClient ? 400 : status.value();
            default -> status.is4xxClientError() ? 400 : 500;
        };
        return new ModelAndView(ofClient ? "clientpage/problem" : "pages/problem", Map.of("problem", known), status);
    }

    private static HttpStatus status(Exception problem) {
        var code = switch (problem) {
            case DomainProblem refusal -> Problems.of(refusal).getStatus();
            case ErrorResponse refusal -> refusal.getStatusCode().value();
            // An address that cannot be one of ours.
            case MethodArgumentTypeMismatchException e
            when e.getParameter().hasParameterAnnotation(PathVariable.class) -> HttpStatus.NOT_FOUND.value();
            case TypeMismatchException _ -> HttpStatus.BAD_REQUEST.value();
            case RuntimeException e when Unavailable.is(e) -> HttpStatus.SERVICE_UNAVAILABLE.value();
            default -> HttpStatus.INTERNAL_SERVER_ERROR.value();
        };
        var status = HttpStatus.resolve(code);
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }
}
