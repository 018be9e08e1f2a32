package nl.welzijnoprecept.pages;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the constants of the domain are called on screens: for templates, as {@code @labels}; the words are in {@code messages/labels}. */
@Component("labels")
public class Labels {
    private final MessageSource messages;

    Labels(MessageSource messages) {
        this.messages = messages;
    }

    public String of(Enum<?> constant) {
        return messages.getMessage(key(constant), null, LocaleContextHolder.getLocale());
    }

    static String key(Enum<?> constant) {
        return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }
}
