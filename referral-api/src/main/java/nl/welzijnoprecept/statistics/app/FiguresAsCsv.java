package nl.welzijnoprecept.statistics.app;

import java.util.ArrayList;
import java.util.stream.Stream;
import nl.welzijnoprecept.web.AsCsv;
import org.springframework.stereotype.Component;

/** The figures with a column for each thing that they are broken down by. */
@Component
class FiguresAsCsv extends AsCsv<ReferralFiguresView> {
    FiguresAsCsv() {
        super(ReferralFiguresView.class, "referrals.csv");
    }

    @Override
    protected Stream<Stream<?>> rows(ReferralFiguresView figures) {
        var columns = new ArrayList<>(figures.by());
        columns.add(ReferralFiguresView.COUNT);
        columns.add(ReferralFiguresView.SUPPRESSED);
        return Stream.concat(
                Stream.of(columns.stream()),
                figures.rows().stream().map(row -> columns.stream().map(row::get)));
    }
}
