package nl.welzijnoprecept.practicereport.app;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.pages.Faults;
import nl.welzijnoprecept.pages.Page;
import nl.welzijnoprecept.pages.PeriodChoice;
import nl.welzijnoprecept.pages.TypedMonth;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.time.DutchTime;
import nl.welzijnoprecept.web.AsCsv;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** What became of the practice's own referrals: on a page, and as a file. */
@Page
@RequestMapping("/practice-report")
class ReportPages {
    private final ReportService service;
    private final ReportFigures figures;
    private final Clock clock;

    ReportPages(ReportService service, ReportFigures figures, Clock clock) {
        this.service = service;
        this.figures = figures;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView report(
            Actor actor,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to) {
        actor.require(Permission.READ_PRACTICE_REPORT);
        var today = DutchTime.day(clock.instant());
        var choices = PeriodChoice.of(YearMonth.from(today));
        var asked = from != null || to != null;
        var first =
                asked ? TypedMonth.of(from, today) : choices.getFirst().from().toString();
        var last = asked ? TypedMonth.of(to, today) : choices.getFirst().to().toString();
        var page = new ModelAndView("practicereport/report");
        page.addObject("choices", choices);
        page.addObject("from", first);
        page.addObject("to", last);
        try {
            var report = service.report(actor, new ReportParameters(first, last).toPeriod());
            page.addObject("report", report);
            page.addObject("area", report.practice().name());
            page.addObject("figures", figures.of(report));
            page.addObject("faults", Faults.NONE);
        } catch (InvalidInput e) {
            page.addObject("report", null);
            page.addObject("figures", List.of());
            page.addObject("faults", new Faults(e.errors()));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }

    @GetMapping(path = "/csv", produces = AsCsv.TEXT_CSV)
    @ResponseBody
    ReportView csv(Actor actor, @RequestParam String from, @RequestParam String to) {
        return service.report(actor, new ReportParameters(from, to).toPeriod());
    }
}
