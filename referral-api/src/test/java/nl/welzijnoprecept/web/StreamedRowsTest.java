package nl.welzijnoprecept.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpOutputMessage;

/** Files of many rows leave as they are made: what waits to be written is never more than a little. */
class StreamedRowsTest {
    private static final int MANY = 120_000;
    private static final String WORDS = "Samen met andere mensen uit de buurt";

    /** Counts what has left; keeps none of it. */
    private static final class Counting extends OutputStream {
        private long bytes;

        @Override
        public void write(int one) {
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int length) {
            bytes += length;
        }
    }

    /** Rows that are made when they are asked for. */
    private record Rows(int many, IntConsumer made) {
        Stream<Stream<?>> stream() {
            return IntStream.range(0, many).mapToObj(number -> {
                made.accept(number);
                return Stream.of(number, WORDS, number * 7919);
            });
        }
    }

    private static final class RowsAsCsv extends AsCsv<Rows> {
        RowsAsCsv() {
            super(Rows.class, "rows.csv");
        }

        @Override
        protected Stream<Stream<?>> rows(Rows answer) {
            return answer.stream();
        }
    }

    private record Sent(OutputStream getBody, HttpHeaders getHeaders) implements HttpOutputMessage {
        static Sent to(OutputStream body) {
            return new Sent(body, new HttpHeaders());
        }
    }

    @Test
    void a_row_of_a_csv_file_leaves_before_the_next_thousand_is_made() throws Exception {
        var out = new Counting();
        assertThat(waiting(out, made -> new RowsAsCsv().writeInternal(new Rows(MANY, made), Sent.to(out))))
                .isLessThan(1_000);
        assertThat(out.bytes).isGreaterThan((long) MANY * WORDS.length());
    }

    @Test
    void rows_of_a_workbook_leave_a_thousand_at_a_time() throws Exception {
        var out = new Counting();
        assertThat(waiting(out, made -> Spreadsheet.write(out, "rows", new Rows(MANY, made).stream())))
                .isLessThan(12_000);
    }

    private interface Writing {
        void with(IntConsumer made) throws Exception;
    }

    /** The most rows that were made since something left. */
    private static int waiting(Counting out, Writing writing) throws Exception {
        var most = new AtomicInteger();
        var since = new AtomicInteger();
        var left = new long[] {out.bytes};
        writing.with(_ -> {
            if (out.bytes != left[0]) {
                left[0] = out.bytes;
                since.set(0);
            }
            most.accumulateAndGet(since.incrementAndGet(), Math::max);
        });
        return most.get();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+31612345678", "-2", "@SUM(A1)", "\t=1+1", "\r=1+1", "=HYPERLINK(\"http://x\",\"y\")"})
    void what_a_spreadsheet_takes_for_a_formula_is_text_in_both(String name) throws Exception {
        var csv = new ByteArrayOutputStream();
        new AsCsv<List<?>>(klass(), "names.csv") {
            @Override
            protected Stream<Stream<?>> rows(List<?> answer) {
                return Stream.of(answer.stream());
            }
        }.writeInternal(List.of(name, -2, "gewoon"), Sent.to(csv));
        var text = csv.toString(StandardCharsets.UTF_8);
        assertThat(CSVParser.parse(text, CSVFormat.RFC4180)
                        .getRecords()
                        .getFirst()
                        .toList())
                .containsExactly("'" + name, "-2", "gewoon");
        assertThat(text).endsWith("\r\n");

        var workbook = new ByteArrayOutputStream();
        Spreadsheet.write(workbook, "names", Stream.of(Stream.of(name, -2)));
        var sheet = sheet(workbook.toByteArray());
        assertThat(sheet).contains("t=\"inlineStr\"").doesNotContain("<f>").doesNotContain("<f ");
    }

    @SuppressWarnings("unchecked")
    private static Class<List<?>> klass() {
        return (Class<List<?>>) (Class<?>) List.class;
    }

    private static String sheet(byte[] workbook) throws Exception {
        var kept = Files.write(Files.createTempFile("names", ".xlsx"), workbook);
        try (var zip = new ZipFile(kept.toFile())) {
            return new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
                    StandardCharsets.UTF_8);
        } finally {
            Files.delete(kept);
        }
    }
}
