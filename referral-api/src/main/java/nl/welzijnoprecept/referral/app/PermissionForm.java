package nl.welzijnoprecept.referral.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.welzijnoprecept.consent.Consent;
import nl.welzijnoprecept.consent.ConsentMethod;
import nl.welzijnoprecept.consent.Purpose;
import nl.welzijnoprecept.pages.TypedDay;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.referral.Referral;
import org.jspecify.annotations.Nullable;

/** A permission as it is typed: who gives it follows from the age, so there is one box to tick. */
record PermissionForm(
        boolean agreed,
        @Nullable String agreedOn,
        @Nullable ConsentMethod method,
        @Nullable Boolean shareFeedback,
        @Nullable Boolean shareActivity,
        boolean shareCaseReview) {

    /** To be given anew: what the client lets others hear is asked again. */
    static PermissionForm of(Consent consent) {
        return new PermissionForm(false, null, ConsentMethod.ORAL, null, null, consent.covers(Purpose.CASE_REVIEW));
    }

    List<FieldError> faults(LocalDate today) {
        var faults = new ArrayList<FieldError>();
        if (!agreed) {
            faults.add(new FieldError("agreed", "REQUIRED"));
        }
        faults.addAll(ReferralForm.unanswered(shareFeedback, shareActivity));
        if (day(today) == null) {
            faults.add(new FieldError("agreedOn", "INVALID_DATE"));
        }
        return faults;
    }

    /** What the API would have been sent, of a form without faults. */
    PermissionRequest request(Referral referral, LocalDate today) {
        var purposes = new ArrayList<>(List.of(Purpose.REFER));
        if (Boolean.TRUE.equals(shareFeedback)) {
            purposes.add(Purpose.FEEDBACK);
        }
        if (Boolean.TRUE.equals(shareActivity)) {
            purposes.add(Purpose.ACTIVITY);
        }
        if (shareCaseReview) {
            purposes.add(Purpose.CASE_REVIEW);
        }
        return new PermissionRequest(
                Objects.requireNonNull(day(today), "checked"),
                ReferralForm.givers(referral.client().birthDate(), today),
                Objects.requireNonNullElse(method, ConsentMethod.ORAL),
                purposes);
    }

    /** Nothing typed is today. */
    private @Nullable LocalDate day(LocalDate today) {
        return agreedOn == null || agreedOn.isBlank()
                ? today
                : TypedDay.of(agreedOn, today).orElse(null);
    }
}
