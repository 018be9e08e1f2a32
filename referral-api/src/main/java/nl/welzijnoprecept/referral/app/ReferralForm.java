package nl.welzijnoprecept.referral.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.welzijnoprecept.client.Client;
import nl.welzijnoprecept.client.Gender;
import nl.welzijnoprecept.consent.Consent;
import nl.welzijnoprecept.consent.ConsentGiver;
import nl.welzijnoprecept.consent.ConsentMethod;
import nl.welzijnoprecept.consent.Purpose;
import nl.welzijnoprecept.pages.TypedDay;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.referral.FeedbackLevel;
import nl.welzijnoprecept.referral.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The referral as it is typed: text, and what was ticked. Who gives permission follows from the birth date, so there is one
 * box to tick.
 */
record ReferralForm(
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable String birthDate,
        @Nullable Gender gender,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String postcode,
        @Nullable String houseNumber,
        @Nullable String language,
        @Nullable List<Reason> reasons,
        @Nullable Reason mainReason,
        @Nullable String question,
        @Nullable String explanation,
        boolean permitted,
        @Nullable String permittedOn,
        @Nullable ConsentMethod method,
        @Nullable Boolean shareFeedback,
        @Nullable Boolean shareActivity,
        boolean shareCaseReview,
        @Nullable FeedbackLevel feedbackLevel,
        boolean restricted) {

    /** An empty one, with what is most often so. */
    static ReferralForm empty() {
        return new ReferralForm(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                false,
                null,
                null,
                null,
                null,
                false,
                FeedbackLevel.SUMMARY,
                false);
    }

    /** What the form says, in the fields of the API: it is read and checked as a body is, and what is missing is missing there. */
    Map<String, @Nullable Object> fields(LocalDate today, UUID draft) {
        var born = born(today);
        var client = new HashMap<String, @Nullable Object>();
        client.put("givenName", seen(givenName));
        client.put("familyName", seen(familyName));
        client.put("birthDate", born);
        client.put("gender", gender);
        client.put("phone", plain(phone));
        client.put("email", typed(email));
        client.put("postcode", compact(postcode));
        client.put("houseNumber", typed(houseNumber));
        client.put("language", typed(language));
        var permission = new HashMap<String, @Nullable Object>();
        permission.put("givenOn", permitted ? permittedOn(today) : null);
        permission.put("givenBy", givers(born == null ? LocalDate.EPOCH : born, today));
        permission.put("method", Objects.requireNonNullElse(method, ConsentMethod.ORAL));
        permission.put("purposes", purposes());
        var fields = new HashMap<String, @Nullable Object>();
        fields.put("client", client);
        fields.put("reasons", mainFirst());
        fields.put("question", typed(question));
        fields.put("explanation", typed(explanation));
        fields.put("permission", permission);
        fields.put("feedbackLevel", feedbackLevel);
        fields.put("restricted", restricted);
        fields.put("draftId", draft);
        return fields;
    }

    /** What a client permits is asked each time: nobody says yes by leaving it as it was. */
    static List<FieldError> unanswered(@Nullable Boolean shareFeedback, @Nullable Boolean shareActivity) {
        var faults = new ArrayList<FieldError>();
        if (shareFeedback == null) {
            faults.add(new FieldError("shareFeedback", "REQUIRED"));
        }
        if (shareActivity == null) {
            faults.add(new FieldError("shareActivity", "REQUIRED"));
        }
        return faults;
    }

    /** What was typed as a day and is none, and what was not answered. */
    List<FieldError> unreadable(LocalDate today) {
        var faults = new ArrayList<FieldError>();
        if (typed(birthDate) != null && born(today) == null) {
            faults.add(new FieldError("birthDate", "INVALID_DATE"));
        }
        if (permitted && permittedOn(today) == null) {
            faults.add(new FieldError("permittedOn", "INVALID_DATE"));
        }
        faults.addAll(unanswered(shareFeedback, shareActivity));
        return faults;
    }

    private @Nullable LocalDate born(LocalDate today) {
        return TypedDay.of(birthDate, today).orElse(null);
    }

    /** Nothing typed is today: the permission was asked for in the consulting room. */
    private @Nullable LocalDate permittedOn(LocalDate today) {
        return typed(permittedOn) == null
                ? today
                : TypedDay.of(permittedOn, today).orElse(null);
    }

    /** Those whose word it takes at that age. */
    static List<ConsentGiver> givers(LocalDate born, LocalDate today) {
        return List.of(
                        EnumSet.of(ConsentGiver.CLIENT),
                        EnumSet.of(ConsentGiver.PARENT),
                        EnumSet.of(ConsentGiver.CLIENT, ConsentGiver.PARENT))
                .stream()
                .filter(givers -> !born.isAfter(today) && Consent.isEnough(givers, born, today))
                .findFirst()
                .<List<ConsentGiver>>map(List::copyOf)
                .orElse(List.of(ConsentGiver.CLIENT));
    }

    boolean ticked(Purpose purpose) {
        return switch (purpose) {
            case REFER -> permitted;
            case FEEDBACK -> Boolean.TRUE.equals(shareFeedback);
            case ACTIVITY -> Boolean.TRUE.equals(shareActivity);
            case CASE_REVIEW -> shareCaseReview;
        };
    }

    /** Those that the client does not permit, as was answered. */
    List<Purpose> refused() {
        var refused = new ArrayList<Purpose>();
        if (Boolean.FALSE.equals(shareFeedback)) {
            refused.add(Purpose.FEEDBACK);
        }
        if (Boolean.FALSE.equals(shareActivity)) {
            refused.add(Purpose.ACTIVITY);
        }
        return refused;
    }

    /** Who refers at all wants the purpose to refer: whether there is permission is asked by its day. */
    private List<Purpose> purposes() {
        return Arrays.stream(Purpose.values())
                .filter(purpose -> purpose == Purpose.REFER || ticked(purpose))
                .toList();
    }

    List<Reason> mainFirst() {
        Set<Reason> ordered = new LinkedHashSet<>();
        if (mainReason != null) {
            ordered.add(mainReason);
        }
        if (reasons != null) {
            ordered.addAll(reasons);
        }
        return new ArrayList<>(ordered);
    }

    private static @Nullable String typed(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** As one sees it: a name that was pasted brings signs along that nobody sees. */
    private static @Nullable String seen(@Nullable String name) {
        return typed(name == null ? null : Client.visible(name));
    }

    /** Digits only, but for a number whose brackets mean something. */
    private static @Nullable String plain(@Nullable String phone) {
        var seen = seen(phone);
        return seen == null || seen.contains("(") ? seen : seen.replaceAll("(?<=[0-9])[ -]+(?=[0-9])", "");
    }

    private static @Nullable String compact(@Nullable String postcode) {
        var seen = seen(postcode);
        return seen == null ? null : seen.replace(" ", "").toUpperCase(Locale.ROOT);
    }

    /** Of the client's age; null while nobody can tell. */
    @Nullable
    Integer age(LocalDate today) {
        return TypedDay.of(birthDate, today)
                .filter(born -> !born.isAfter(today))
                .map(born -> Client.age(born, today))
                .orElse(null);
    }
}
