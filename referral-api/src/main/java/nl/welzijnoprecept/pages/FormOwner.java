package nl.welzijnoprecept.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

/**
 * Says in each form whose it is: where somebody else signs in on the same computer, what was typed before is not sent in their
 * name. Of clients nothing is said; their page is nobody else's.
 */
final class FormOwner implements RequestDataValueProcessor {
    /** The field of a form. */
    static final String NAME = "_who";

    private final RequestDataValueProcessor forms;
    private final Supplier<@Nullable Actor> current;

    /** @param forms what adds other fields, and is asked first */
    FormOwner(RequestDataValueProcessor forms, Supplier<@Nullable Actor> current) {
        this.forms = forms;
        this.current = current;
    }

    static @Nullable String of(@Nullable Actor actor) {
        return actor == null || actor.role() == Role.CLIENT
                ? null
                : actor.id().value().toString();
    }

    @Override
    public @Nullable Map<String, String> getExtraHiddenFields(HttpServletRequest request) {
        var fields = forms.getExtraHiddenFields(request);
        var who = of(current.get());
        if (fields == null || fields.isEmpty() || who == null) {
            return fields;
        }
        var all = new LinkedHashMap<>(fields);
        all.put(NAME, who);
        return all;
    }

    @Override
    public String processAction(HttpServletRequest request, String action, String method) {
        return forms.processAction(request, action, method);
    }

    @Override
    public String processFormFieldValue(HttpServletRequest request, @Nullable String name, String value, String type) {
        return forms.processFormFieldValue(request, name, value, type);
    }

    @Override
    public String processUrl(HttpServletRequest request, String url) {
        return forms.processUrl(request, url);
    }
}
