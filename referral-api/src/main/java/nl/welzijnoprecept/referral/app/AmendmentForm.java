package nl.welzijnoprecept.referral.app;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.welzijnoprecept.client.Gender;
import nl.welzijnoprecept.pages.TypedDay;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.referral.Reason;
import nl.welzijnoprecept.referral.Referral;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

/** What was sent, as it is typed to be right. What the practice wrote, only the practice puts right. */
record AmendmentForm(
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
        @Nullable String question,
        @Nullable String explanation,
        @Nullable String why) {

    /** As it is now; the birth date as people write it. */
    static AmendmentForm of(Referral referral) {
        var client = referral.client();
        return new AmendmentForm(
                client.givenName(),
                client.familyName(),
                DateTimeFormatter.ofPattern("d MMMM yyyy")
                        .localizedBy(LocaleContextHolder.getLocale())
                        .format(client.birthDate()),
                client.gender(),
                client.phone(),
                client.email(),
                client.postcode().value(),
                client.houseNumber(),
                client.language(),
                referral.reasons(),
                referral.question(),
                referral.explanation(),
                null);
    }

    /** In the fields of the API; what this role does not put right stays as it is. */
    Map<String, @Nullable Object> fields(Referral now, boolean all, LocalDate today) {
        var client = new HashMap<String, @Nullable Object>();
        client.put("givenName", typed(givenName));
        client.put("familyName", typed(familyName));
        client.put("birthDate", TypedDay.of(birthDate, today).orElse(null));
        client.put("gender", gender);
        client.put("phone", typed(phone));
        client.put("email", typed(email));
        client.put("postcode", typed(postcode));
        client.put("houseNumber", typed(houseNumber));
        client.put("language", typed(language));
        var fields = new HashMap<String, @Nullable Object>();
        fields.put("client", client);
        fields.put("reasons", all ? kept(now) : now.reasons());
        fields.put("question", all ? typed(question) : now.question());
        fields.put("explanation", all ? typed(explanation) : now.explanation());
        fields.put("reason", typed(why));
        return fields;
    }

    /** Those that were there stay in their order, the first being the main one. */
    private List<Reason> kept(Referral now) {
        var ticked = reasons == null ? List.<Reason>of() : reasons;
        return Stream.concat(now.reasons().stream().filter(ticked::contains), ticked.stream())
                .distinct()
                .toList();
    }

    /** What was typed as a day and is none. */
    List<FieldError> unreadable(LocalDate today) {
        return typed(birthDate) != null && TypedDay.of(birthDate, today).isEmpty()
                ? List.of(new FieldError("birthDate", "INVALID_DATE"))
                : List.of();
    }

    private static @Nullable String typed(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
