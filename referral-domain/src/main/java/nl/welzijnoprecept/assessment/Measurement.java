package nl.welzijnoprecept.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.referral.ReferralId;
import org.jspecify.annotations.Nullable;

/**
 * What a client answered to the items of an instrument on one day.
 *
 * @param version of the instrument: it keeps the one that it was scored with
 * @param scores  by item; what was not asked is not there
 */
public record Measurement(
        MeasurementId id,
        ReferralId referral,
        Instrument instrument,
        int version,
        Moment moment,
        LocalDate takenOn,
        Map<String, Integer> scores,
        ProfessionalId recordedBy,
        Instant recordedAt) {

    /** What is said to be older is a slip of the pen. */
    public static final Period RECORDED_WITHIN = Period.ofYears(10);

    public Measurement {
        var errors = instrument.version(version).check("scores", scores);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        scores = Map.copyOf(scores);
    }

    /** What is wrong with a day that lies in the past. */
    public static List<FieldError> checkTakenOn(String field, LocalDate takenOn, LocalDate today) {
        return takenOn.isBefore(today.minus(RECORDED_WITHIN))
                ? List.of(new FieldError(field, "DATE_TOO_LONG_AGO"))
                : List.of();
    }

    /** What it was measured with. */
    public Definition definition() {
        return instrument.version(version);
    }

    /** Null for a conversation tool. */
    public @Nullable Result result() {
        return definition().result(scores);
    }

    /** What the result asks of the coach. */
    public List<Advice> advice() {
        var range = definition().range(scores);
        return range == null || range.band() != Band.CONFER_WITH_GP
                ? List.of()
                : List.of(new Advice(Advice.Code.CONFER_WITH_GP, range.promptly(), range.meaning()));
    }
}
