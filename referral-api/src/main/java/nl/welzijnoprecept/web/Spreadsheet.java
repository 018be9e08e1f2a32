package nl.welzijnoprecept.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** One sheet of text and numbers as Office Open XML (ECMA-376). A text is a string, which no program takes for a formula, whatever it begins with. */
public final class Spreadsheet {
    public static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String APPLICATION = "WelzijnOpRecept";
    private static final String VERSION = "1.0";

    private Spreadsheet() {}

    /** The file; what is no number is text. */
    public static byte[] of(String name, List<List<?>> rows) {
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, APPLICATION, VERSION)) {
            var sheet = workbook.newWorksheet(name);
            for (var row = 0; row < rows.size(); row++) {
                var cells = rows.get(row);
                for (var column = 0; column < cells.size(); column++) {
                    if (cells.get(column) instanceof Number number) {
                        sheet.value(row, column, number);
                    } else {
                        sheet.inlineString(row, column, cells.get(column).toString());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
