package nl.welzijnoprecept.statistics.app;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.pages.Page;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.statistics.Minimum;
import nl.welzijnoprecept.time.DutchTime;
import nl.welzijnoprecept.web.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A year on paper: what a municipality's policy officer puts before the council. */
@Page
class YearReportPages {
    private static final int OFFERED = 5;

    private final FiguresService service;
    private final YearReport report;
    private final FigureDefinitions definitions;
    private final Minimum minimum;
    private final Clock clock;

    YearReportPages(
            FiguresService service, YearReport report, FigureDefinitions definitions, Minimum minimum, Clock clock) {
        this.service = service;
        this.report = report;
        this.definitions = definitions;
        this.minimum = minimum;
        this.clock = clock;
    }

    @GetMapping("/figures/report")
    ModelAndView report(Actor actor, @RequestParam(required = false) @Nullable String year) {
        var now = YearMonth.from(DutchTime.day(clock.instant()));
        var wanted = year == null ? String.valueOf(now.getYear()) : year.strip();
        var own = service.own(actor);
        var page = new ModelAndView("statistics/report");
        page.addObject("area", own.name());
        page.addObject("year", wanted);
        page.addObject(
                "years",
                IntStream.range(0, OFFERED)
                        .mapToObj(back -> now.getYear() - back)
                        .toList());
        page.addObject("thisYear", now.getYear());
        page.addObject("minimum", minimum.value());
        page.addObject("asOf", clock.instant());
        page.addObject("general", definitions.in(language()).general());
        try {
            var period = new FiguresParameters(own.municipality().value(), wanted + "-01", wanted + "-12")
                    .toQuestion(List.of(), now)
                    .period();
            page.addObject("tables", report.of(actor, own.municipality(), period));
        } catch (InvalidInput _) {
            page.addObject("tables", List.of());
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }

    private static Language language() {
        return Language.accepted(LocaleContextHolder.getLocale().toLanguageTag());
    }
}
