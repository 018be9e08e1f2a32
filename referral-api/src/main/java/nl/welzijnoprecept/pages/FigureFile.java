package nl.welzijnoprecept.pages;

import java.util.List;
import java.util.stream.Stream;

/**
 * A figure as a file: the names of its columns, then its rows, as they are on the page. What a reader has to know of it stands in
 * columns of its own behind them, the same in each row: a file is read by programs too, which know no remarks.
 *
 * @param name  without what comes after the dot
 * @param about what the figure is about, each with the name of its column
 */
public record FigureFile(Figure figure, String name, List<About> about) {
    public FigureFile {
        about = List.copyOf(about);
    }

    /** One thing that is so for all rows. */
    public record About(String column, Object value) {}

    Stream<Stream<?>> rows() {
        return Stream.concat(
                Stream.of(
                        Stream.concat(figure.columns().stream(), about.stream().map(About::column))),
                figure.rows().stream()
                        .map(row -> Stream.of(
                                        Stream.of(row.name()),
                                        row.cells().stream().map(Figure.Cell::filed),
                                        about.stream().map(About::value))
                                .flatMap(part -> part)));
    }
}
