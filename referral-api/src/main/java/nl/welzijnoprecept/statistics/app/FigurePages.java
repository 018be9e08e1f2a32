package nl.welzijnoprecept.statistics.app;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.pages.Faults;
import nl.welzijnoprecept.pages.Figure;
import nl.welzijnoprecept.pages.FigureFile;
import nl.welzijnoprecept.pages.FigureFile.About;
import nl.welzijnoprecept.pages.FileNames;
import nl.welzijnoprecept.pages.Page;
import nl.welzijnoprecept.pages.PeriodChoice;
import nl.welzijnoprecept.pages.TypedMonth;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.statistics.Minimum;
import nl.welzijnoprecept.statistics.Period;
import nl.welzijnoprecept.time.DutchTime;
import nl.welzijnoprecept.web.AsCsv;
import nl.welzijnoprecept.web.Spreadsheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** The figures of a municipality: all on one page, and each as a file. */
@Page
@RequestMapping("/figures")
class FigurePages {
    private final FiguresService service;
    private final FiguresShown shown;
    private final DimensionWords words;
    private final Minimum minimum;
    private final Clock clock;

    FigurePages(FiguresService service, FiguresShown shown, DimensionWords words, Minimum minimum, Clock clock) {
        this.service = service;
        this.shown = shown;
        this.words = words;
        this.minimum = minimum;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView figures(
            Actor actor,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to) {
        var today = DutchTime.day(clock.instant());
        var choices = PeriodChoice.of(YearMonth.from(today));
        var asked = from != null || to != null;
        var first = asked
                ? TypedMonth.of(from, today)
                : first(choices, today).from().toString();
        var last = asked ? TypedMonth.of(to, today) : first(choices, today).to().toString();
        var page = new ModelAndView("statistics/figures");
        page.addObject("choices", choices);
        page.addObject("from", first);
        page.addObject("to", last);
        page.addObject("minimum", minimum.value());
        page.addObject("asOf", clock.instant());
        var own = service.own(actor);
        page.addObject("area", own.name());
        try {
            var question = new FiguresParameters(own.municipality().value(), first, last)
                    .toQuestion(List.of(), YearMonth.from(today));
            page.addObject("faults", Faults.NONE);
            page.addObject("figures", shown.all(actor, own.municipality(), question.period()));
        } catch (InvalidInput e) {
            page.addObject("faults", new Faults(e.errors()));
            page.addObject("figures", List.of());
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }

    /** A calendar year: what may be told is decided of these, and of a piece of two of them least can be told. */
    private static PeriodChoice first(List<PeriodChoice> choices, LocalDate today) {
        var name = today.getMonthValue() > 3 ? "thisYear" : "lastYear";
        return choices.stream()
                .filter(choice -> choice.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @GetMapping(path = "/{code}/csv", produces = AsCsv.TEXT_CSV)
    @ResponseBody
    FigureFile csv(Actor actor, @PathVariable String code, @RequestParam String from, @RequestParam String to) {
        return one(actor, code, from, to);
    }

    @GetMapping(path = "/{code}/xlsx", produces = Spreadsheet.TYPE)
    @ResponseBody
    FigureFile xlsx(Actor actor, @PathVariable String code, @RequestParam String from, @RequestParam String to) {
        return one(actor, code, from, to);
    }

    private FigureFile one(Actor actor, String code, String from, String to) {
        var own = service.own(actor);
        var period = new FiguresParameters(own.municipality().value(), from, to)
                .toQuestion(List.of(), YearMonth.from(DutchTime.day(clock.instant())))
                .period();
        var figure = shown.one(actor, own.municipality(), period, code);
        return new FigureFile(figure, FileNames.of(code, own.name(), from, to), about(figure, own, period));
    }

    private List<About> about(Figure figure, FiguresService.Own own, Period period) {
        return List.of(
                new About(words.say("figure.about.area"), own.name()),
                new About(words.say("figure.about.from"), period.from()),
                new About(words.say("figure.about.to"), period.to()),
                new About(words.say("figure.about.minimum"), minimum.value()),
                new About(words.say("figure.about.asOf"), clock.instant()),
                new About(words.say("figure.about.definition"), figure.definition()));
    }
}
