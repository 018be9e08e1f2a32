package nl.welzijnoprecept.statistics.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.area.MunicipalityCode;
import nl.welzijnoprecept.casework.OneLookService;
import nl.welzijnoprecept.pages.Figure;
import nl.welzijnoprecept.problem.NotFound;
import nl.welzijnoprecept.statistics.Dimension;
import nl.welzijnoprecept.statistics.Period;
import org.springframework.stereotype.Component;

/** All figures of the page, in their order: one line for a new dimension, one group for new indicators, and their words. */
@Component
class FiguresShown {
    private static final List<Dimension> PEOPLE = List.of(
            Dimension.REASON,
            Dimension.AGE_BAND,
            Dimension.GENDER,
            Dimension.DISTRICT,
            Dimension.REFERRER_TYPE,
            Dimension.STATUS,
            Dimension.OUTCOME);

    private final FiguresService service;
    private final CountFigures counts;
    private final IndicatorFigures indicators;
    private final OneLookService look;

    FiguresShown(FiguresService service, CountFigures counts, IndicatorFigures indicators, OneLookService look) {
        this.service = service;
        this.counts = counts;
        this.indicators = indicators;
        this.look = look;
    }

    /** All of one moment. */
    List<Figure> all(Actor actor, MunicipalityCode municipality, Period period) {
        return look.look(() -> each(actor, municipality, period));
    }

    private List<Figure> each(Actor actor, MunicipalityCode municipality, Period period) {
        var all = new ArrayList<Figure>();
        all.add(counts.of(actor, municipality, period, CountFigures.time(period)));
        PEOPLE.forEach(dimension -> all.add(counts.of(actor, municipality, period, dimension)));
        var measured = service.indicators(actor, new FiguresQuestion(municipality, period, List.of()));
        Arrays.stream(IndicatorGroup.values()).forEach(group -> all.add(indicators.of(group, measured)));
        return all;
    }

    /** One of them, counted as it is for the page. */
    Figure one(Actor actor, MunicipalityCode municipality, Period period, String code) {
        var group = Arrays.stream(IndicatorGroup.values())
                .filter(each -> each.code().equals(code))
                .findFirst();
        if (group.isPresent()) {
            var measured = service.indicators(actor, new FiguresQuestion(municipality, period, List.of()));
            return indicators.of(group.get(), measured);
        }
        return counts.of(actor, municipality, period, Dimension.of(code).orElseThrow(NotFound::new));
    }
}
