package nl.welzijnoprecept.pages;

import java.util.List;
import nl.welzijnoprecept.web.Spreadsheet;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A figure as a file of other programs. */
public final class FigureFiles {
    private FigureFiles() {}

    /** For Excel and whatever else reads its files. */
    public static ResponseEntity<byte[]> workbook(FigureFile file) {
        var name =
                ContentDisposition.attachment().filename(file.name() + ".xlsx").build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(Spreadsheet.TYPE))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(Spreadsheet.of(
                        file.figure().code(),
                        file.rows().<List<?>>map(row -> row.toList()).toList()));
    }
}
