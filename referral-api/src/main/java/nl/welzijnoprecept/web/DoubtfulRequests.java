package nl.welzijnoprecept.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import nl.welzijnoprecept.problem.InvalidInput;
import org.springframework.http.HttpMethod;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses what could be read in more than one way, before anything reads it. */
class DoubtfulRequests implements HandlerInterceptor {
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws HttpMediaTypeNotSupportedException {
        requireOneKindOfBody(request);
        requirePlainParameters(request);
        requireSingleValues(request, handler);
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

    /** Of what is one value, the first and the last that are sent are two; a list may come as several. */
    private static void requireSingleValues(HttpServletRequest request, Object handler) {
        if (handler instanceof HandlerMethod method
                && request.getParameterMap().entrySet().stream()
                        .anyMatch(
                                parameter -> parameter.getValue().length > 1 && !isList(method, parameter.getKey()))) {
            throw new InvalidInput("query", "REPEATED_PARAMETER");
        }
    }

    private static boolean isList(HandlerMethod handler, String parameter) {
        return Stream.of(handler.getMethod().getParameters())
                .anyMatch(each -> each.getType().isRecord()
                        ? Stream.of(each.getType().getRecordComponents())
                                .anyMatch(part -> isList(part.getName(), part.getType(), parameter))
                        : isList(each.getName(), each.getType(), parameter));
    }

    private static boolean isList(String name, Class<?> type, String parameter) {
        return name.equals(parameter) && Collection.class.isAssignableFrom(type);
    }
}
