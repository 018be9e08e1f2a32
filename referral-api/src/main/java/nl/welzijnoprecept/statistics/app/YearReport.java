package nl.welzijnoprecept.statistics.app;

import java.util.ArrayList;
import java.util.List;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.area.MunicipalityCode;
import nl.welzijnoprecept.casework.OneLookService;
import nl.welzijnoprecept.pages.Figure;
import nl.welzijnoprecept.statistics.Dimension;
import nl.welzijnoprecept.statistics.Figures;
import nl.welzijnoprecept.statistics.Period;
import org.springframework.stereotype.Component;

/** A year and the year before beside it, as tables: each number as it may be known of that year. */
@Component
class YearReport {
    private static final List<Dimension> PEOPLE =
            List.of(Dimension.REASON, Dimension.AGE_BAND, Dimension.REFERRER_TYPE);
    private static final List<IndicatorGroup> WORK =
            List.of(IndicatorGroup.WAITS, IndicatorGroup.NORMS, IndicatorGroup.COURSE, IndicatorGroup.RESULTS);

    private final FiguresService service;
    private final TwoYears tables;
    private final OneLookService look;

    YearReport(FiguresService service, TwoYears tables, OneLookService look) {
        this.service = service;
        this.tables = tables;
        this.look = look;
    }

    /** All of one moment. */
    List<Figure> of(Actor actor, MunicipalityCode municipality, Period year) {
        var before = new Period(year.from().minusYears(1), year.to().minusYears(1));
        return look.look(() -> {
            var asked = List.of(year, before);
            var measured = asked.stream()
                    .map(period -> service.indicators(actor, new FiguresQuestion(municipality, period, List.of())))
                    .toList();
            var all = new ArrayList<Figure>();
            for (var dimension : PEOPLE) {
                List<Figures> counted = asked.stream()
                        .map(period ->
                                service.referrals(actor, new FiguresQuestion(municipality, period, List.of(dimension))))
                        .toList();
                if (all.isEmpty()) {
                    all.add(tables.reach(asked, counted, measured));
                }
                all.add(tables.counted(asked, counted, dimension));
            }
            WORK.forEach(group -> all.add(tables.measured(asked, measured, group)));
            return all;
        });
    }
}
