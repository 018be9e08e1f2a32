package nl.welzijnoprecept.statistics.app;

import java.util.stream.Stream;
import nl.welzijnoprecept.web.AsCsv;
import org.springframework.stereotype.Component;

/** The indicators, one on each line. */
@Component
class IndicatorsAsCsv extends AsCsv<IndicatorsView> {
    IndicatorsAsCsv() {
        super(IndicatorsView.class, "indicators.csv");
    }

    @Override
    protected Stream<Stream<?>> rows(IndicatorsView indicators) {
        return Stream.concat(
                Stream.of(Stream.of("code", "numerator", "denominator", "value", "unit", "suppressed")),
                indicators.indicators().stream()
                        .map(each -> Stream.of(
                                each.code(),
                                each.numerator(),
                                each.denominator(),
                                each.value(),
                                each.unit(),
                                each.suppressed())));
    }
}
