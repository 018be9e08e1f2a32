package nl.welzijnoprecept.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * What Tomcat refuses before any filter sees it (a path or a header that cannot be read, headers that are too long):
 * a problem as every other refusal, instead of a page of Tomcat's own.
 */
@Component
class TomcatRefusals implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    private final ProblemWriter problems;

    TomcatRefusals(ProblemWriter problems) {
        this.problems = problems;
    }

    /** Inside the valve that Spring Boot has added by now, so this one is asked first. */
    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new ProblemValve(problems)));
    }

    private static final class ProblemValve extends ErrorReportValve {
        private final ProblemWriter problems;

        ProblemValve(ProblemWriter problems) {
            this.problems = problems;
        }

        @Override
        protected void report(Request request, Response response, @Nullable Throwable throwable) {
            if (response.getStatus() < HttpStatus.BAD_REQUEST.value()
                    || response.getContentWritten() > 0
                    || !response.setErrorReported()) {
                return; // no error, or told already
            }
            var status = Objects.requireNonNullElse(
                    HttpStatus.resolve(response.getStatus()), HttpStatus.INTERNAL_SERVER_ERROR);
            try {
                response.resetBuffer(true);
                problems.writeAnywhere(response, Problems.ofStatus(status));
                response.finishResponse();
            } catch (IOException e) {
                throw new UncheckedIOException(e); // the caller is gone; Tomcat drops it
            }
        }
    }
}
