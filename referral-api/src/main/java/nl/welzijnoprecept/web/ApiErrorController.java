package nl.welzijnoprecept.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What went wrong outside any controller, without telling anything about the inside. */
@Hidden
@RestController
class ApiErrorController implements ErrorController {
    private final ProblemWriter problems;

    ApiErrorController(ProblemWriter problems) {
        this.problems = problems;
    }

    /** Spring Security's firewall refuses before it writes any header, so all of them are written here. */
    @RequestMapping("/error")
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status ? status : 404;
        var status = HttpStatus.resolve(code);
        problems.writeAnywhere(
                response,
                Problems.ofStatus(
                        status == null || status.is5xxServerError() ? HttpStatus.INTERNAL_SERVER_ERROR : status));
    }
}
