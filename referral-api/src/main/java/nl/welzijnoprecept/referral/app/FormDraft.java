package nl.welzijnoprecept.referral.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.welzijnoprecept.client.Gender;
import nl.welzijnoprecept.consent.ConsentMethod;
import nl.welzijnoprecept.consent.Purpose;
import nl.welzijnoprecept.referral.FeedbackLevel;
import nl.welzijnoprecept.referral.Reason;
import nl.welzijnoprecept.referral.app.ReferralDraftRequest.ClientDraft;
import nl.welzijnoprecept.referral.app.ReferralDraftRequest.PermissionDraft;
import org.jspecify.annotations.Nullable;

/** A form as the draft that it is kept as, and back: right or not, as it was typed. */
final class FormDraft {
    private FormDraft() {}

    static ReferralDraftRequest of(ReferralForm form) {
        return new ReferralDraftRequest(
                new ClientDraft(
                        form.givenName(),
                        form.familyName(),
                        form.birthDate(),
                        name(form.gender()),
                        form.phone(),
                        form.email(),
                        form.postcode(),
                        form.houseNumber(),
                        form.language()),
                form.mainFirst().stream().<@Nullable String>map(Reason::name).toList(),
                form.question(),
                form.explanation(),
                new PermissionDraft(form.permittedOn(), null, name(form.method()), purposes(form), refused(form)),
                name(form.feedbackLevel()),
                form.restricted());
    }

    /** A box that is ticked is a purpose; that there is permission at all is the purpose to refer. */
    private static List<@Nullable String> purposes(ReferralForm form) {
        var ticked = new ArrayList<@Nullable String>();
        for (var purpose : Purpose.values()) {
            if (form.ticked(purpose)) {
                ticked.add(purpose.name());
            }
        }
        return ticked;
    }

    private static @Nullable List<@Nullable String> refused(ReferralForm form) {
        var refused =
                form.refused().stream().<@Nullable String>map(Purpose::name).toList();
        return refused.isEmpty() ? null : refused;
    }

    /** Null where nobody has answered yet. */
    private static @Nullable Boolean answer(
            Purpose purpose, List<@Nullable String> purposes, List<@Nullable String> refused) {
        return purposes.contains(purpose.name())
                ? Boolean.TRUE
                : refused.contains(purpose.name()) ? Boolean.FALSE : null;
    }

    static ReferralForm form(ReferralDraftRequest draft) {
        var client = Objects.requireNonNullElse(
                draft.client(), new ClientDraft(null, null, null, null, null, null, null, null, null));
        var permission =
                Objects.requireNonNullElse(draft.permission(), new PermissionDraft(null, null, null, List.of(), null));
        List<@Nullable String> purposes = Objects.requireNonNullElse(permission.purposes(), List.of());
        List<@Nullable String> refused = Objects.requireNonNullElse(permission.refused(), List.of());
        var reasons = Objects.requireNonNullElse(draft.reasons(), List.<@Nullable String>of()).stream()
                .flatMap(code -> constant(Reason.class, code).stream())
                .toList();
        return new ReferralForm(
                client.givenName(),
                client.familyName(),
                client.birthDate(),
                constant(Gender.class, client.gender()).orElse(null),
                client.phone(),
                client.email(),
                client.postcode(),
                client.houseNumber(),
                client.language(),
                reasons,
                reasons.isEmpty() ? null : reasons.getFirst(),
                draft.question(),
                draft.explanation(),
                purposes.contains(Purpose.REFER.name()),
                permission.givenOn(),
                constant(ConsentMethod.class, permission.method()).orElse(null),
                answer(Purpose.FEEDBACK, purposes, refused),
                answer(Purpose.ACTIVITY, purposes, refused),
                purposes.contains(Purpose.CASE_REVIEW.name()),
                constant(FeedbackLevel.class, draft.feedbackLevel()).orElse(null),
                Boolean.TRUE.equals(draft.restricted()));
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    /** A draft of the API may hold any text. */
    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, @Nullable String name) {
        return List.of(type.getEnumConstants()).stream()
                .filter(each -> each.name().equals(name))
                .findFirst();
    }
}
