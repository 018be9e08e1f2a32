package nl.welzijnoprecept.pages;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import nl.welzijnoprecept.web.BodyLimits;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What went wrong outside any controller, for whoever asked for a page. */
@Page
class PageErrors implements ErrorController {
    @RequestMapping(path = "/error", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView error(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status ? status : 404;
        var status = HttpStatus.resolve(code);
        return PageProblems.page(status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status);
    }

    @PostMapping(BodyLimits.TOLD)
    ModelAndView tooLarge() {
        return PageProblems.page(HttpStatus.CONTENT_TOO_LARGE);
    }
}
