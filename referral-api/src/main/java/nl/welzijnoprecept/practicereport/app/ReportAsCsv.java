package nl.welzijnoprecept.practicereport.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import nl.welzijnoprecept.practicereport.app.ReportView.WaitView;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;

/** The report as rows of RFC 4180. All cells are codes, months and numbers of ours, so none needs quotes or can be a formula. */
@Component
class ReportAsCsv extends AbstractHttpMessageConverter<ReportView> {
    static final String TEXT_CSV = "text/csv";
    private static final String END = "\r\n";

    ReportAsCsv() {
        super(StandardCharsets.UTF_8, MediaType.valueOf(TEXT_CSV));
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == ReportView.class;
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected ReportView readInternal(Class<? extends ReportView> type, HttpInputMessage message) {
        throw new HttpMessageNotReadableException("A report is only ever written", message);
    }

    @Override
    protected void writeInternal(ReportView report, HttpOutputMessage message) throws IOException {
        message.getHeaders().setContentType(new MediaType("text", "csv", StandardCharsets.UTF_8));
        message.getHeaders()
                .setContentDisposition(ContentDisposition.attachment()
                        .filename("practice-report.csv")
                        .build());
        message.getBody().write(csv(report).getBytes(StandardCharsets.UTF_8));
    }

    private static String csv(ReportView report) {
        var csv = new StringBuilder("figure,code,value").append(END);
        row(csv, "referred", "", report.referred());
        report.months().forEach(month -> row(csv, "month", month.month(), month.referred()));
        row(csv, "shared", "", report.shared());
        rows(csv, "status", report.status());
        rows(csv, "ended", report.ended());
        rows(csv, "outcome", report.outcomes());
        rows(csv, "reason", report.reasons());
        wait(csv, "daysToFirstContact", report.firstContact());
        wait(csv, "daysToIntake", report.intake());
        row(csv, "feedback", "received", report.feedback().received());
        row(csv, "feedback", "acknowledged", report.feedback().acknowledged());
        row(csv, "clientVerdict", "completed", report.clientVerdict().completed());
        row(csv, "clientVerdict", "known", report.clientVerdict().known());
        row(csv, "fading", "fading", report.fading().fading());
        row(csv, "fading", "expected", report.fading().expected());
        row(csv, "fading", "actual", report.fading().actual());
        return csv.toString();
    }

    private static void wait(StringBuilder csv, String figure, WaitView wait) {
        row(csv, figure, "known", wait.known());
        row(csv, figure, "median", wait.median());
        row(csv, figure, "p90", wait.p90());
    }

    private static void rows(StringBuilder csv, String figure, Map<? extends Enum<?>, Long> counts) {
        counts.forEach((code, count) -> row(csv, figure, code.name(), count));
    }

    private static void row(StringBuilder csv, String figure, String code, @Nullable Object value) {
        csv.append(figure)
                .append(',')
                .append(code)
                .append(',')
                .append(Objects.toString(value, ""))
                .append(END);
    }
}
