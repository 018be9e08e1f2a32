package nl.welzijnoprecept.web;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.util.StreamUtils;

/** One kind of answer as a file of RFC 4180 in UTF-8. What a spreadsheet would take for a formula begins with a quote, and stays text. */
public abstract class AsCsv<T> extends AbstractHttpMessageConverter<T> {
    public static final String TEXT_CSV = "text/csv";
    private static final String BEGINS_A_FORMULA = "=+-@\t\r";

    private final Class<T> type;
    private final String fileName;

    protected AsCsv(Class<T> type, String fileName) {
        super(StandardCharsets.UTF_8, MediaType.valueOf(TEXT_CSV));
        this.type = type;
        this.fileName = fileName;
    }

    /** What the file is called; a kind of answer that there are several of tells them apart by it. */
    protected String fileName(T answer) {
        return fileName;
    }

    /** All rows, the names of the columns first. Each leaves as soon as it is made. */
    protected abstract Stream<Stream<?>> rows(T answer);

    @Override
    protected boolean supports(Class<?> asked) {
        return asked == type;
    }

    @Override
    public boolean canRead(Class<?> asked, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected T readInternal(Class<? extends T> asked, HttpInputMessage message) {
        throw new HttpMessageNotReadableException("It is only ever written", message);
    }

    @Override
    protected void writeInternal(T answer, HttpOutputMessage message) throws IOException {
        message.getHeaders().setContentType(new MediaType("text", "csv", StandardCharsets.UTF_8));
        message.getHeaders()
                .setContentDisposition(ContentDisposition.attachment()
                        .filename(fileName(answer))
                        .build());
        var rows = rows(answer).iterator();
        // Whatever is at fault with the first row is told as a problem: nothing has left yet.
        var more = rows.hasNext();
        var body = StreamUtils.nonClosing(message.getBody());
        try (var printer = new CSVPrinter(
                new BufferedWriter(new OutputStreamWriter(body, StandardCharsets.UTF_8)), CSVFormat.RFC4180)) {
            for (; more; more = rows.hasNext()) {
                printer.printRecord(rows.next().map(AsCsv::cell));
            }
        }
    }

    private static String cell(@Nullable Object value) {
        var cell = Objects.toString(value, "");
        var formula = !(value instanceof Number) && !cell.isEmpty() && BEGINS_A_FORMULA.indexOf(cell.charAt(0)) >= 0;
        return formula ? "'" + cell : cell;
    }
}
