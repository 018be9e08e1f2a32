package nl.welzijnoprecept.assignment.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.assignment.app.QueueService.Waiting;
import nl.welzijnoprecept.client.Client;
import nl.welzijnoprecept.deadline.DueState;
import nl.welzijnoprecept.language.LanguageTag;
import nl.welzijnoprecept.organisation.Names;
import nl.welzijnoprecept.referral.Reason;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.Step;
import nl.welzijnoprecept.time.DutchTime;
import org.jspecify.annotations.Nullable;

/**
 * One that waits for a coach, as far as it takes to divide it.
 *
 * @param words       the own words, cut short
 * @param language    in the reader's; null for Dutch
 * @param duplicateOf an open referral of what looks like the same person
 * @param assignable  whether whoever looks can give it to a coach
 */
record QueueLine(
        UUID id,
        int revision,
        String reference,
        String givenName,
        String name,
        int age,
        String area,
        @Nullable String language,
        List<Reason> reasons,
        @Nullable String words,
        String referrer,
        Instant submittedAt,
        @Nullable LocalDate dueOn,
        DueState due,
        @Nullable UUID duplicateOf,
        boolean restricted,
        boolean assignable,
        List<SuggestionView> suggestions) {
    private static final int WORDS = 240;

    static QueueLine of(Waiting waiting, Names names, Actor actor, Instant now, Locale locale) {
        var referral = waiting.referral();
        var client = referral.client();
        var today = DutchTime.day(now);
        var due = referral.state().due();
        var dueOn = due == null ? null : due.on();
        return new QueueLine(
                referral.id().value(),
                referral.revision(),
                referral.reference().value(),
                client.givenName(),
                client.givenName() + " " + client.familyName(),
                Client.age(client.birthDate(), today),
                client.postcode().area(),
                language(client, locale),
                referral.reasons(),
                words(referral),
                waiting.line().referrer().name(),
                referral.submittedAt(),
                dueOn,
                DueState.of(dueOn, today),
                id(referral.possibleDuplicateOf()),
                referral.restriction() != null,
                referral.stepsFor(actor, now).contains(Step.ASSIGN),
                waiting.suggestions().stream()
                        .map(each -> SuggestionView.of(each, names))
                        .toList());
    }

    private static @Nullable UUID id(@Nullable ReferralId referral) {
        return referral == null ? null : referral.value();
    }

    private static @Nullable String language(Client client, Locale locale) {
        return LanguageTag.isDefault(client.language())
                ? null
                : Locale.forLanguageTag(client.language()).getDisplayLanguage(locale);
    }

    private static @Nullable String words(Referral referral) {
        var words = referral.question();
        if (words == null || words.length() <= WORDS) {
            return words;
        }
        var space = words.lastIndexOf(' ', WORDS);
        return words.substring(0, space > WORDS / 2 ? space : WORDS) + " …";
    }
}
