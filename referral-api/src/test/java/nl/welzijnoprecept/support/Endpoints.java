package nl.welzijnoprecept.support;

import java.util.List;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every endpoint of the API as {@code POST /api/v1/referrals/{}/steps}, so that a test cannot miss one. */
public final class Endpoints {
    private Endpoints() {}

    public static List<String> of(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().keySet().stream()
                .flatMap(info -> info.getPatternValues().stream()
                        .filter(pattern -> pattern.startsWith("/api/") && !pattern.contains("openapi"))
                        .flatMap(pattern -> info.getMethodsCondition().getMethods().stream()
                                .map(method -> (method + " " + pattern).replaceAll("\\{[^}]+}", "{}"))))
                .sorted()
                .toList();
    }

    /** The path of an endpoint, still with its empty variables. */
    public static String path(String endpoint) {
        return endpoint.replaceFirst("^\\S+ ", "");
    }

    public static String method(String endpoint) {
        return endpoint.split(" ")[0];
    }

    /** What the first empty variable of a path is one of: {@code goals} in {@code …/goals/{}/actions}. */
    public static String collection(String path) {
        return path.replaceFirst("/\\{}.*", "").replaceFirst(".*/", "");
    }
}
