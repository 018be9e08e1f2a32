package nl.welzijnoprecept.pages;

import java.util.stream.Stream;
import nl.welzijnoprecept.web.AsCsv;
import org.springframework.stereotype.Component;

/** A figure as the rows that are on the page. */
@Component
class FigureAsCsv extends AsCsv<FigureFile> {
    FigureAsCsv() {
        super(FigureFile.class, "figure.csv");
    }

    @Override
    protected String fileName(FigureFile file) {
        return file.name() + ".csv";
    }

    @Override
    protected Stream<Stream<?>> rows(FigureFile file) {
        return file.rows();
    }
}
