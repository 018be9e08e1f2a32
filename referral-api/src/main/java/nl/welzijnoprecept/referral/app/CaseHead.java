package nl.welzijnoprecept.referral.app;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.client.Client;
import nl.welzijnoprecept.deadline.DeadlineKind;
import nl.welzijnoprecept.deadline.DueState;
import nl.welzijnoprecept.deadline.NextActionBy;
import nl.welzijnoprecept.language.LanguageTag;
import nl.welzijnoprecept.referral.Scope;
import nl.welzijnoprecept.time.DutchTime;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * What the team's page of a case begins with, beside what the API answers.
 *
 * @param language     in words; null for the language that everybody speaks
 * @param call         the number as a phone takes it; null where there is none
 * @param own          whether it is this reader's turn
 * @param readOnly     whether it is read for a stated reason only
 * @param daysInStatus how many days it is where it is
 */
record CaseHead(
        int age,
        @Nullable String language,
        @Nullable String call,
        boolean own,
        boolean readOnly,
        long daysInStatus,
        List<Running> clocks) {

    /** A clock that runs, and how near its day is. */
    record Running(DeadlineKind kind, LocalDate on, DueState due, boolean stopped) {}

    static CaseHead of(Shown shown, ReferralView view, Actor actor, Instant now) {
        var referral = shown.referral();
        var today = DutchTime.day(now);
        return new CaseHead(
                Client.age(referral.client().birthDate(), today),
                language(referral.client().language()),
                call(referral.client().phone()),
                isOwn(view.nextActionBy(), actor, view),
                !Scope.of(actor).includes(referral),
                ChronoUnit.DAYS.between(DutchTime.day(referral.state().since()), today),
                view.deadlines().stream()
                        .map(each -> new Running(
                                each.kind(), each.dueOn(), DueState.of(each.dueOn(), today), each.stopped()))
                        .toList());
    }

    private static boolean isOwn(@Nullable NextActionBy turn, Actor actor, ReferralView view) {
        return switch (turn) {
            case COACH ->
                view.coach() != null && view.coach().id().equals(actor.id().value());
            case COORDINATOR -> actor.role() == Role.COORDINATOR;
            case REFERRER, CLIENT, ACTIVITY -> false;
            case null -> false;
        };
    }

    static @Nullable String language(String tag) {
        return LanguageTag.isDefault(tag)
                ? null
                : Locale.forLanguageTag(tag).getDisplayName(LocaleContextHolder.getLocale());
    }

    private static @Nullable String call(@Nullable String phone) {
        return phone == null ? null : "tel:" + phone.replaceAll("[^+0-9]", "");
    }
}
