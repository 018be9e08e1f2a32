package nl.welzijnoprecept.referral.app;

import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.pages.Faults;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.time.DutchTime;
import nl.welzijnoprecept.web.BodyCheck;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What is wrong with a form, by the checks that a body of the API goes through. */
@Component
class FormCheck {
    /** As one meets them. */
    private static final List<String> ORDER = List.of(
            "givenName",
            "familyName",
            "birthDate",
            "phone",
            "postcode",
            "reasons",
            "question",
            "permitted",
            "shareFeedback",
            "shareActivity",
            "email",
            "houseNumber",
            "language",
            "permittedOn",
            "explanation",
            "restricted");

    private final BodyCheck check;
    private final ForeseeService foreseeing;
    private final Validator validator;
    private final JsonMapper json;
    private final Clock clock;

    FormCheck(BodyCheck check, ForeseeService foreseeing, Validator validator, JsonMapper json, Clock clock) {
        this.check = check;
        this.foreseeing = foreseeing;
        this.validator = validator;
        this.json = json;
        this.clock = clock;
    }

    /** What the API would have been sent. */
    ReferralRequest request(ReferralForm form, UUID draft) {
        return json.convertValue(form.fields(today(), draft), ReferralRequest.class);
    }

    /** All that keeps it from being sent, by the names of the form's fields. */
    Faults of(Actor actor, ReferralForm form, UUID draft) {
        var unreadable = form.unreadable(today());
        var faults = new ArrayList<>(unreadable);
        asTyped(check.of(request(form, draft))).all().stream()
                .filter(fault ->
                        unreadable.stream().noneMatch(known -> known.field().equals(fault.field())))
                .forEach(faults::add);
        if (faults.isEmpty()) {
            // Only of a referral that is right it can be told where it goes.
            faults.addAll(
                    asTyped(foreseeing.faults(actor, request(form, draft))).all());
        }
        faults.sort(Comparator.comparingInt(fault -> ORDER.indexOf(fault.field())));
        return new Faults(List.copyOf(faults));
    }

    /** What keeps it from being kept at all: it is too long. */
    Faults ofDraft(ReferralForm form) {
        return asTyped(validator.validate(FormDraft.of(form)).stream()
                .map(fault -> new FieldError(fault.getPropertyPath().toString(), "TOO_LONG"))
                .toList());
    }

    /** The API's fields by the names that they have in the form. */
    static Faults asTyped(List<FieldError> errors) {
        return new Faults(errors.stream()
                .map(error -> new FieldError(
                        switch (error.field()) {
                            case "permission.givenOn" -> error.code().equals("REQUIRED") ? "permitted" : "permittedOn";
                            case "permission.givenBy", "permission.purposes" -> "permitted";
                            default -> error.field().replaceFirst("^client\\.", "");
                        },
                        error.code()))
                .toList());
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }
}
