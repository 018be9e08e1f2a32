package nl.welzijnoprecept.statistics.app;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.welzijnoprecept.web.AsCsv;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The figures with a column for each thing that they are broken down by, then what a reader has to know of each row. */
@Component
class FiguresAsCsv extends AsCsv<ReferralFiguresView> {
    private static final List<String> ABOUT = List.of("municipality", "from", "to", "minimum", "asOf", "definition");

    private final FigureDefinitions definitions;

    FiguresAsCsv(FigureDefinitions definitions) {
        super(ReferralFiguresView.class, "referrals.csv");
        this.definitions = definitions;
    }

    @Override
    protected Stream<Stream<?>> rows(ReferralFiguresView figures) {
        var columns = new ArrayList<>(figures.by());
        columns.add(ReferralFiguresView.COUNT);
        columns.add(ReferralFiguresView.SUPPRESSED);
        var about = about(figures);
        return Stream.concat(
                Stream.of(Stream.concat(columns.stream(), ABOUT.stream())),
                counted(figures).map(row -> Stream.concat(row, about.stream())));
    }

    private static Stream<Stream<?>> counted(ReferralFiguresView figures) {
        return figures.by().isEmpty()
                ? Stream.of(row(Stream.of(), figures.total()))
                : figures.rows().stream()
                        .map(row ->
                                row(figures.by().stream().map(row::get), (Long) row.get(ReferralFiguresView.COUNT)));
    }

    private static Stream<?> row(Stream<?> values, @Nullable Long count) {
        return Stream.concat(values, Stream.of(count == null ? "" : count, count == null ? true : ""));
    }

    private List<?> about(ReferralFiguresView figures) {
        return List.of(
                figures.municipality(),
                figures.from(),
                figures.to(),
                figures.rule().minimum(),
                figures.asOf(),
                definitions.ofCounts(figures.by(), figures.language()));
    }
}
