package nl.welzijnoprecept.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.List;
import nl.welzijnoprecept.problem.InvalidInput;
import org.springframework.http.HttpMethod;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses what could be read in more than one way, before anything reads it. */
class DoubtfulRequests implements HandlerInterceptor {
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws HttpMediaTypeNotSupportedException {
        requireOneKindOfBody(request);
        requirePlainParameters(request);
        return true;
    }

    /** A body is of one kind, and of one part. */
    private static void requireOneKindOfBody(HttpServletRequest request) throws HttpMediaTypeNotSupportedException {
        if (request.getContentType() == null) {
            return;
        }
        MediaType type;
        try {
            type = MediaType.parseMediaType(request.getContentType());
        } catch (InvalidMediaTypeException e) {
            throw new HttpMediaTypeNotSupportedException("no media type");
        }
        if (!type.isConcrete() || type.getType().equals("multipart")) {
            throw new HttpMediaTypeNotSupportedException(type, List.of(MediaType.APPLICATION_JSON));
        }
    }

    /** Spring takes a dot or a bracket in a name for a path into what it fills; nothing here has such a parameter. */
    private static void requirePlainParameters(HttpServletRequest request) {
        if (request.getMethod().equals(HttpMethod.GET.name())
                && Collections.list(request.getParameterNames()).stream()
                        .anyMatch(name -> name.contains(".") || name.contains("["))) {
            throw new InvalidInput("query", "UNKNOWN_PARAMETER");
        }
    }
}
