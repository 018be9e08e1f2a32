package nl.welzijnoprecept.statistics.app;

import java.io.IOException;
import nl.welzijnoprecept.web.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.databind.json.JsonMapper;

/** One kind of answer as JSON-stat. */
abstract class AsJsonStat<T> extends AbstractHttpMessageConverter<T> {
    /** The format has no type of its own that is registered; with this ending it is JSON to whoever knows no more. */
    static final String TYPE = "application/vnd.json-stat+json";

    private final Class<T> type;
    private final JsonMapper json;

    protected AsJsonStat(Class<T> type, JsonMapper json) {
        super(MediaType.valueOf(TYPE));
        this.type = type;
        this.json = json;
    }

    /** In which language it says what it is. */
    protected abstract Language language(T answer);

    /** With words for the reader of this thread. */
    protected abstract JsonStat table(T answer);

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
        var page = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(language(answer).locale());
        try {
            json.writeValue(message.getBody(), table(answer));
        } finally {
            LocaleContextHolder.setLocaleContext(page);
        }
    }
}
