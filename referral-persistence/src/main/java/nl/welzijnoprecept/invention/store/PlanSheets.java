package nl.welzijnoprecept.invention.store;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.welzijnoprecept.assessment.Dimension;
import nl.welzijnoprecept.assessment.Instrument;
import nl.welzijnoprecept.plan.GoalKind;
import nl.welzijnoprecept.plan.LifeArea;
import nl.welzijnoprecept.plan.StrengthKind;
import nl.welzijnoprecept.referral.ReferralStatus;
import nl.welzijnoprecept.time.DutchTime;

/** What is wanted, what can be built on, what was missing, and how it goes in numbers: from the intake on. */
final class PlanSheets {
    private static final List<Dimension> DIMENSIONS = List.of(Dimension.values());
    private static final List<LifeArea> LIFE_AREAS = List.of(LifeArea.values());
    private static final double WITH_GOAL = 0.72;
    private static final double WITH_STRENGTH = 0.6;
    private static final double WITH_BROAD_LOOK = 0.62;
    private static final double WITH_SCALE = 0.3;
    private static final double ASKED_AGAIN = 0.6;
    private static final double WITH_GAP = 0.04;

    private final Sheet goals = new Sheet("goal", "id, referral_id, text, dimension, recorded_by, recorded_at, kind");
    private final Sheet strengths =
            new Sheet("strength", "id, referral_id, life_area, kind, text, recorded_by, recorded_at");
    private final Sheet measurements = new Sheet(
            "measurement",
            "id, referral_id, instrument, moment, taken_on, scores, recorded_by, recorded_at, instrument_version, total");
    private final Sheet gaps = new Sheet(
            "activity_gap", "id, referral_id, dimension, text, municipality_code, district, recorded_by, recorded_at");

    private final Scores web = new Scores(Instrument.POSITIVE_HEALTH);
    private final List<Scores> scales = List.of(new Scores(Instrument.WHO5), new Scores(Instrument.DJG6));
    private final Texts texts;

    PlanSheets(Texts texts) {
        this.texts = texts;
    }

    Stream<Sheet> all() {
        return Stream.of(goals, strengths, measurements, gaps);
    }

    void add(InventedCase one) {
        var at = one.course().takenIn();
        if (at == null) {
            return;
        }
        plan(one, at);
        var dice = one.dice();
        if (dice.falls(WITH_BROAD_LOOK)) {
            measure(one, web, "START", web.before(dice), at);
        }
        for (var scale : scales) {
            if (dice.falls(WITH_SCALE)) {
                measure(one, scale, "START", scale.before(dice), at);
                var closed = one.course().closed();
                if (closed != null && one.course().status() == ReferralStatus.COMPLETED && dice.falls(ASKED_AGAIN)) {
                    measure(one, scale, "END", scale.after(dice), closed);
                }
            }
        }
    }

    private void plan(InventedCase one, Instant at) {
        var dice = one.dice();
        if (dice.falls(WITH_GOAL)) {
            goals.row()
                    .id(one.nextId())
                    .id(one.id())
                    .bytes(texts.of(dice.of(Texts.GOALS)))
                    .name(dice.of(DIMENSIONS))
                    .id(one.coach())
                    .at(at)
                    .name(GoalKind.ACTIVATION);
        }
        if (dice.falls(WITH_STRENGTH)) {
            strengths
                    .row()
                    .id(one.nextId())
                    .id(one.id())
                    .name(dice.of(LIFE_AREAS))
                    .name(StrengthKind.PERSONAL)
                    .bytes(texts.of(dice.of(Texts.STRENGTHS)))
                    .id(one.coach())
                    .at(at);
        }
        if (dice.falls(WITH_GAP)) {
            gaps.row()
                    .id(one.nextId())
                    .id(one.id())
                    .name(dice.of(DIMENSIONS))
                    .bytes(texts.of(dice.of(Texts.GAPS)))
                    .text(one.town().code())
                    .text(one.person().client().postcode().area())
                    .id(one.coach())
                    .at(at);
        }
    }

    private void measure(InventedCase one, Scores scores, String moment, Scores.Answers answers, Instant at) {
        measurements
                .row()
                .id(one.nextId())
                .id(one.id())
                .name(scores.instrument())
                .text(moment)
                .day(DutchTime.day(at))
                .json(answers.json())
                .id(one.coach())
                .at(at)
                .number(scores.instrument().current().version())
                .number(answers.total());
    }
}
