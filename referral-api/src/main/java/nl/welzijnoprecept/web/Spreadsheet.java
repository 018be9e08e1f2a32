package nl.welzijnoprecept.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** One sheet of text and numbers as Office Open XML (ECMA-376). A text is a string, which no program takes for a formula, whatever it begins with. */
public final class Spreadsheet {
    public static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String APPLICATION = "WelzijnOpRecept";
    private static final String VERSION = "1.0";
    private static final int TOGETHER = 1_000;

    private Spreadsheet() {}

    /** Writes the file, some rows at a time, and leaves what it is written to open; what is no number is text. */
    public static void write(OutputStream file, String name, Stream<Stream<?>> rows) throws IOException {
        var workbook = new Workbook(file, APPLICATION, VERSION);
        var sheet = workbook.newWorksheet(name);
        var number = 0;
        for (var row = rows.iterator(); row.hasNext(); number++) {
            write(sheet, number, row.next().iterator());
            if (number % TOGETHER == TOGETHER - 1) {
                sheet.flush();
            }
        }
        workbook.finish();
    }

    private static void write(Worksheet sheet, int row, Iterator<?> cells) {
        for (var column = 0; cells.hasNext(); column++) {
            var cell = cells.next();
            if (cell instanceof Number number) {
                sheet.value(row, column, number);
            } else {
                sheet.inlineString(row, column, cell.toString());
            }
        }
    }
}
