package nl.welzijnoprecept.pages;

import java.io.IOException;
import nl.welzijnoprecept.web.Spreadsheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.util.StreamUtils;

/** A figure for Excel and whatever else reads its files. */
@Component
class FigureAsExcel extends AbstractHttpMessageConverter<FigureFile> {
    FigureAsExcel() {
        super(MediaType.valueOf(Spreadsheet.TYPE));
    }

    @Override
    protected boolean supports(Class<?> asked) {
        return asked == FigureFile.class;
    }

    @Override
    public boolean canRead(Class<?> asked, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected FigureFile readInternal(Class<? extends FigureFile> asked, HttpInputMessage message) {
        throw new HttpMessageNotReadableException("It is only ever written", message);
    }

    @Override
    protected void writeInternal(FigureFile file, HttpOutputMessage message) throws IOException {
        message.getHeaders()
                .setContentDisposition(ContentDisposition.attachment()
                        .filename(file.name() + ".xlsx")
                        .build());
        Spreadsheet.write(
                StreamUtils.nonClosing(message.getBody()), file.figure().code(), file.rows());
    }
}
