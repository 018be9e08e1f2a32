package nl.welzijnoprecept.casereview.app;

import java.util.Map;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.pages.DayPart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What somebody promised at a table and has still to do. */
@Component
@Order(250)
class TodayAgreements implements DayPart {
    private static final int MANY = 100;

    /** What whoever asks has still to do. */
    static final AgreementParameters OWN = new AgreementParameters(true, true, MANY, null);

    private final OwnAgreementApi api;

    TodayAgreements(OwnAgreementApi api) {
        this.api = api;
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.role().has(Permission.CALL_CASE_REVIEWS);
    }

    @Override
    public String template() {
        return "casereview/today";
    }

    @Override
    public Map<String, Object> model(Actor actor) {
        return Map.of("promised", api.list(actor, OWN).items());
    }
}
