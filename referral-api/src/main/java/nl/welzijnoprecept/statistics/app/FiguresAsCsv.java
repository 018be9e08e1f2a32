package nl.welzijnoprecept.statistics.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;

/** The rows as RFC 4180 has them. All cells are codes and numbers of ours, so none needs quotes or can be a formula. */
@Component
class FiguresAsCsv extends AbstractHttpMessageConverter<ReferralFiguresView> {
    static final String TEXT_CSV = "text/csv";
    private static final String END = "\r\n";

    FiguresAsCsv() {
        super(StandardCharsets.UTF_8, MediaType.valueOf(TEXT_CSV));
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == ReferralFiguresView.class;
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected ReferralFiguresView readInternal(Class<? extends ReferralFiguresView> type, HttpInputMessage message) {
        throw new HttpMessageNotReadableException("Figures are only ever written", message);
    }

    @Override
    protected void writeInternal(ReferralFiguresView figures, HttpOutputMessage message) throws IOException {
        message.getHeaders().setContentType(new MediaType("text", "csv", StandardCharsets.UTF_8));
        message.getHeaders()
                .setContentDisposition(ContentDisposition.attachment()
                        .filename("referrals.csv")
                        .build());
        message.getBody().write(csv(figures).getBytes(StandardCharsets.UTF_8));
    }

    private static String csv(ReferralFiguresView figures) {
        var columns = new ArrayList<>(figures.by());
        columns.add(ReferralFiguresView.COUNT);
        columns.add(ReferralFiguresView.SUPPRESSED);
        var csv = new StringBuilder(String.join(",", columns)).append(END);
        for (var row : figures.rows()) {
            csv.append(String.join(
                            ",",
                            columns.stream()
                                    .map(column -> Objects.toString(row.get(column), ""))
                                    .toList()))
                    .append(END);
        }
        return csv.toString();
    }
}
