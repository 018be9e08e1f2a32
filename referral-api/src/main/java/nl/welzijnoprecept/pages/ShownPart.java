package nl.welzijnoprecept.pages;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;

/**
 * What a feature adds to a page, ready to be shown.
 *
 * @param anchor of a part of a case; others have none
 * @param owes   whether somebody is still to do something there
 */
public record ShownPart(String anchor, String template, Map<String, Object> model, boolean owes) {

    public static ShownPart of(CasePart part, Actor actor, UUID referral) {
        var model = part.model(actor, referral);
        return new ShownPart(part.anchor(), part.template(), forTemplate(model), part.owes(model));
    }

    public static ShownPart of(DayPart part, Actor actor) {
        return new ShownPart("", part.template(), forTemplate(part.model(actor)), false);
    }

    public static ShownPart of(ClientPart part, Actor client, UUID referral) {
        return new ShownPart("", part.template(), forTemplate(part.model(client, referral)), false);
    }

    /** Templates ask for what is not there too, which a map that cannot be changed may refuse. */
    private static Map<String, Object> forTemplate(Map<String, Object> model) {
        return new LinkedHashMap<>(model);
    }
}
