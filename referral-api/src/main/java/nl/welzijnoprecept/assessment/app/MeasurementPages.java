package nl.welzijnoprecept.assessment.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.assessment.Instrument;
import nl.welzijnoprecept.assessment.Moment;
import nl.welzijnoprecept.casework.CaseWork;
import nl.welzijnoprecept.idempotency.IdempotencyKey;
import nl.welzijnoprecept.pages.Faults;
import nl.welzijnoprecept.pages.Page;
import nl.welzijnoprecept.pages.TypedDay;
import nl.welzijnoprecept.pages.TypedTime;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.time.DutchTime;
import nl.welzijnoprecept.web.BodyCheck;
import nl.welzijnoprecept.web.Identifiers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Recording what a client answered to the items of an instrument. */
@Page
@RequestMapping("/referrals/{id}/measurements")
class MeasurementPages {
    /** What the field of an item is called: this, and its code. */
    private static final String SCORE = "score-";

    private final MeasurementApi api;
    private final CaseWork work;
    private final BodyCheck check;
    private final Clock clock;

    MeasurementPages(MeasurementApi api, CaseWork work, BodyCheck check, Clock clock) {
        this.work = work;
        this.api = api;
        this.check = check;
        this.clock = clock;
    }

    /** The first of an instrument is the start; what comes later is in between until somebody says that it is the end. */
    @GetMapping("/new")
    ModelAndView empty(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "POSITIVE_HEALTH") Instrument instrument,
            Model model) {
        actor.require(Permission.WORK_ON_CASES);
        work.of(actor, id).requireOwn();
        var first = api.list(actor, id).items().stream().noneMatch(one -> one.instrument() == instrument);
        var moment = first ? Moment.START : Moment.INTERIM;
        return shown(
                id,
                instrument,
                moment,
                TypedTime.of(clock.instant()).day(),
                Map.of(),
                Faults.NONE,
                HttpStatus.OK,
                model);
    }

    @PostMapping("/new")
    ModelAndView record(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam Instrument instrument,
            @RequestParam Moment moment,
            @RequestParam(defaultValue = "") String takenOn,
            @RequestParam String key,
            @RequestParam Map<String, String> typed,
            Model model) {
        actor.require(Permission.WORK_ON_CASES);
        var scores = scores(instrument, typed);
        var day = TypedDay.past(takenOn, today());
        var request = new MeasurementRequest(instrument, moment, day.orElse(today()), scores);
        var errors = new ArrayList<>(check.of(request));
        if (day.isEmpty()) {
            errors.add(new FieldError("takenOn", takenOn.isBlank() ? "REQUIRED" : "INVALID_DAY"));
        }
        var faults = faults(errors);
        if (faults.any()) {
            return shown(id, instrument, moment, takenOn, scores, faults, HttpStatus.UNPROCESSABLE_CONTENT, model);
        }
        api.record(actor, id, request, new IdempotencyKey(key));
        return new ModelAndView("redirect:/referrals/" + id + "#measurements");
    }

    private static Map<String, @Nullable Integer> scores(Instrument instrument, Map<String, String> typed) {
        Map<String, @Nullable Integer> scores = new HashMap<>();
        for (var item : instrument.current().items()) {
            var answer = typed.getOrDefault(SCORE + item.code(), "");
            if (answer.matches("\\d{1,2}")) {
                scores.put(item.code(), Integer.valueOf(answer));
            }
        }
        return scores;
    }

    /** Said once of all items together: which ones are open is seen at a glance. */
    private static Faults faults(List<FieldError> errors) {
        var found = new ArrayList<FieldError>();
        for (var error : errors) {
            var fault = error.field().startsWith("scores") ? new FieldError("answers", error.code()) : error;
            if (!found.contains(fault)) {
                found.add(fault);
            }
        }
        return new Faults(List.copyOf(found));
    }

    private static ModelAndView shown(
            UUID id,
            Instrument instrument,
            Moment moment,
            @Nullable String takenOn,
            Map<String, @Nullable Integer> scores,
            Faults faults,
            HttpStatus status,
            Model model) {
        model.addAttribute("referralId", id);
        model.addAttribute("instrument", InstrumentView.of(instrument));
        model.addAttribute("moment", moment);
        model.addAttribute("takenOn", takenOn);
        model.addAttribute("scores", scores);
        model.addAttribute("faults", faults);
        model.addAttribute("key", Identifiers.next());
        return new ModelAndView("assessment/form", model.asMap(), status);
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }
}
