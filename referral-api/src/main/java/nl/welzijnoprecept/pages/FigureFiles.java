package nl.welzijnoprecept.pages;

import java.util.List;
import java.util.stream.Stream;
import nl.welzijnoprecept.web.Spreadsheet;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A figure as a file: the names of its columns, then its rows, as they are on the page. */
public final class FigureFiles {
    private FigureFiles() {}

    /** For Excel and whatever else reads its files. */
    public static ResponseEntity<byte[]> workbook(Figure figure) {
        var name = ContentDisposition.attachment()
                .filename(figure.code() + ".xlsx")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(Spreadsheet.TYPE))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(Spreadsheet.of(
                        figure.code(),
                        rows(figure).<List<?>>map(row -> row.toList()).toList()));
    }

    static Stream<Stream<?>> rows(Figure figure) {
        return Stream.concat(
                Stream.of(figure.columns().stream()),
                figure.rows().stream()
                        .map(row -> Stream.concat(
                                Stream.of(row.name()), row.cells().stream().map(Figure.Cell::filed))));
    }
}
