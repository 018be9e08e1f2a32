package nl.welzijnoprecept.pages;

import java.util.Objects;
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

    /** Of a reason for a step; one that an organisation made itself is called as it is. */
    public String reason(String code) {
        return Objects.requireNonNull(
                messages.getMessage("ReasonCode." + code, null, code, LocaleContextHolder.getLocale()));
    }

    /** {@code Enum.CONSTANT}; of one within another type {@code Type.Enum.CONSTANT}. */
    static String key(Enum<?> constant) {
        var type = constant.getDeclaringClass();
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.') + "." + constant.name();
    }
}
