package nl.welzijnoprecept.activity.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.welzijnoprecept.activity.Activity;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;

/** The directory as RFC 4180 has it. What a spreadsheet would take for a formula begins with a quote, and stays text. */
@Component
class ActivitiesAsCsv extends AbstractHttpMessageConverter<ActivityExport> {
    static final String TEXT_CSV = "text/csv";

    private static final String BEGINS_A_FORMULA = "=+-@\t\r";

    ActivitiesAsCsv() {
        super(StandardCharsets.UTF_8, MediaType.valueOf(TEXT_CSV));
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == ActivityExport.class;
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected ActivityExport readInternal(Class<? extends ActivityExport> type, HttpInputMessage message) {
        throw new HttpMessageNotReadableException("An import is read row by row", message);
    }

    @Override
    protected void writeInternal(ActivityExport export, HttpOutputMessage message) throws IOException {
        message.getHeaders().setContentType(new MediaType("text", "csv", StandardCharsets.UTF_8));
        message.getHeaders()
                .setContentDisposition(ContentDisposition.attachment()
                        .filename("activities.csv")
                        .build());
        var csv = new StringBuilder();
        try (var printer = new CSVPrinter(csv, CSVFormat.RFC4180)) {
            printer.printRecord(ActivityColumns.ALL);
            for (var activity : export.activities()) {
                printer.printRecord(cells(
                        activity, export.names().of(activity.organisation()).name()));
            }
        }
        message.getBody().write(csv.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static Stream<String> cells(Activity activity, String organisation) {
        return Stream.of(
                        activity.id().value(),
                        activity.name(),
                        activity.description(),
                        activity.status(),
                        activity.organisation().value(),
                        organisation,
                        activity.municipality(),
                        activity.place(),
                        activity.district(),
                        joined(activity.dimensions()),
                        joined(activity.days()),
                        activity.schedule(),
                        activity.free(),
                        activity.cost(),
                        activity.capacity(),
                        String.join(ActivityColumns.BETWEEN, activity.languages()),
                        activity.minimumAge(),
                        activity.maximumAge(),
                        activity.eligibility(),
                        activity.wheelchairAccessible(),
                        activity.assuredOn())
                .map(value -> harmless(Objects.toString(value, "")));
    }

    private static <E extends Enum<E>> String joined(Collection<E> codes) {
        return codes.stream().sorted().map(Enum::name).collect(Collectors.joining(ActivityColumns.BETWEEN));
    }

    private static String harmless(String cell) {
        return !cell.isEmpty() && BEGINS_A_FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
