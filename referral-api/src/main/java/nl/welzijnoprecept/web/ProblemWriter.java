package nl.welzijnoprecept.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem where no controller is involved: in filters and in the security chain. */
@Component
public class ProblemWriter {
    private final JsonMapper json;

    ProblemWriter(JsonMapper json) {
        this.json = json;
    }

    public void write(HttpServletResponse response, ProblemDetail problem) throws IOException {
        response.setStatus(problem.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }

    /** With the headers too, where neither our filters nor Spring Security may have come; the path may be unreadable. */
    public void writeAnywhere(HttpServletResponse response, ProblemDetail problem) throws IOException {
        response.setHeader(ApiVersionFilter.HEADER, ApiVersionFilter.VERSION);
        SecurityHeaders.write(response);
        write(response, problem);
    }
}
