package nl.welzijnoprecept.pages;

import java.util.stream.Stream;
import nl.welzijnoprecept.web.AsCsv;
import org.springframework.stereotype.Component;

/** A figure as the rows that are on the page. */
@Component
class FigureAsCsv extends AsCsv<Figure> {
    FigureAsCsv() {
        super(Figure.class, "figure.csv");
    }

    @Override
    protected String fileName(Figure figure) {
        return figure.code() + ".csv";
    }

    @Override
    protected Stream<Stream<?>> rows(Figure figure) {
        return FigureFiles.rows(figure);
    }
}
