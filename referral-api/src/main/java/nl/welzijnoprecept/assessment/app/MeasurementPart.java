package nl.welzijnoprecept.assessment.app;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.assessment.Instrument;
import nl.welzijnoprecept.assessment.Moment;
import nl.welzijnoprecept.pages.CasePart;
import nl.welzijnoprecept.referral.ReferralId;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The spinnenweb at the start and now, and what was measured otherwise. */
@Component
@Order(200)
class MeasurementPart implements CasePart {
    private final MeasurementApi api;
    private final GradesService atHome;

    MeasurementPart(MeasurementApi api, GradesService atHome) {
        this.api = api;
        this.atHome = atHome;
    }

    /** The numbers that the picture is drawn from. */
    record Web(LocalDate start, @Nullable LocalDate later, List<Axis> axes) {}

    /** One of the six; what was not asked is null. */
    record Axis(
            String label,
            @Nullable Integer start,
            @Nullable Integer later,
            @Nullable Integer difference) {}

    @Override
    public boolean isFor(Actor actor) {
        return actor.role().has(Permission.WORK_ON_CASES);
    }

    @Override
    public String anchor() {
        return "measurements";
    }

    @Override
    public String template() {
        return "assessment/part";
    }

    @Override
    public Map<String, Object> model(Actor actor, UUID referral) {
        var all = api.list(actor, referral).items();
        var pairs = api.pairs(actor, referral).items();
        Map<String, Object> model = new HashMap<>();
        model.put("instruments", Instrument.values());
        atHome.asked(actor, new ReferralId(referral)).ifPresent(asked -> model.put("asked", asked));
        var isFirst = all.stream().noneMatch(one -> one.instrument() == Instrument.POSITIVE_HEALTH);
        model.put("next", isFirst ? Moment.START : Moment.INTERIM);
        var web = web(all, pairs);
        if (web != null) {
            model.put("web", web);
        }
        model.put("pairs", pairs.stream().filter(pair -> pair.total() != null).toList());
        model.put("measured", all.reversed());
        return model;
    }

    /** Start and later side by side; as long as there is no pair, the last one alone. */
    private static @Nullable Web web(List<MeasurementView> all, List<PairView> pairs) {
        for (var pair : pairs) {
            if (pair.instrument() == Instrument.POSITIVE_HEALTH) {
                var axes = pair.items().stream()
                        .map(item -> new Axis(label(item.code()), item.start(), item.later(), item.difference()))
                        .toList();
                return new Web(pair.start().takenOn(), pair.later().takenOn(), axes);
            }
        }
        return all.stream()
                .filter(one -> one.instrument() == Instrument.POSITIVE_HEALTH)
                .reduce((_, last) -> last)
                .map(one -> new Web(
                        one.takenOn(),
                        null,
                        InstrumentView.of(Instrument.POSITIVE_HEALTH).items().stream()
                                .map(item -> new Axis(item.label(), one.scores().get(item.code()), null, null))
                                .toList()))
                .orElse(null);
    }

    private static String label(String code) {
        return Instrument.POSITIVE_HEALTH.current().items().stream()
                .filter(item -> item.code().equals(code))
                .findFirst()
                .orElseThrow()
                .label();
    }
}
