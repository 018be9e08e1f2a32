package nl.welzijnoprecept.support;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Referrals as a practice sends them. */
public final class ReferralBodies {
    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private ReferralBodies() {}

    public static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    }

    /** Annie, 78, lonely after her husband died; each time another Annie, so that no two look like one person. */
    public static ObjectNode annie() {
        var number = PEOPLE.incrementAndGet();
        return (ObjectNode) JsonMapper.shared().readTree("""
                { "client": { "givenName": "Annie", "familyName": "de Vries-%d", "birthDate": "1948-03-02", "gender": "FEMALE",
                              "phone": "0612345678", "email": null, "postcode": "3431AB", "houseNumber": "12", "language": "nl" },
                  "reasons": ["LONELINESS", "BEREAVEMENT"],
                  "question": "Sinds mijn man er niet meer is zie ik bijna niemand.",
                  "explanation": "Komt vaak op spreekuur, geen somatische oorzaak.",
                  "permission": { "givenOn": "%s", "givenBy": ["CLIENT"], "method": "ORAL", "purposes": ["REFER", "FEEDBACK"] },
                  "feedbackLevel": "SUMMARY" }""".formatted(number, today()));
    }

    /** The same, but somebody in Leiden. */
    public static ObjectNode annieInLeiden() {
        var body = annie();
        ((ObjectNode) body.get("client")).put("postcode", "2312AB");
        return body;
    }
}
