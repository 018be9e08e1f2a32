package nl.welzijnoprecept.statistics.app;

import java.util.stream.Stream;
import nl.welzijnoprecept.statistics.app.IndicatorsView.IndicatorView;
import nl.welzijnoprecept.web.AsCsv;
import org.springframework.stereotype.Component;

/** The indicators, one on each line, then what a reader has to know of it. */
@Component
class IndicatorsAsCsv extends AsCsv<IndicatorsView> {
    private static final String[] COLUMNS = {
        "code", "numerator", "denominator", "value", "unit", "suppressed",
        "municipality", "from", "to", "minimum", "asOf", "definition"
    };

    private final FigureDefinitions definitions;

    IndicatorsAsCsv(FigureDefinitions definitions) {
        super(IndicatorsView.class, "indicators.csv");
        this.definitions = definitions;
    }

    @Override
    protected Stream<Stream<?>> rows(IndicatorsView indicators) {
        var meant = definitions.ofIndicators(indicators.language());
        return Stream.concat(
                Stream.of(Stream.of(COLUMNS)),
                indicators.indicators().stream()
                        .map(each -> Stream.concat(
                                measured(each),
                                Stream.of(
                                        indicators.municipality(),
                                        indicators.from(),
                                        indicators.to(),
                                        indicators.rule().minimum(),
                                        indicators.asOf(),
                                        meant.apply(each.code()).text()))));
    }

    private static Stream<?> measured(IndicatorView each) {
        return Stream.of(
                each.code(), each.numerator(), each.denominator(), each.value(), each.unit(), each.suppressed());
    }
}
