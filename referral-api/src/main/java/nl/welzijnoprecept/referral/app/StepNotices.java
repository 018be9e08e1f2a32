package nl.welzijnoprecept.referral.app;

import java.util.Collection;
import java.util.Optional;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.notification.Notice;
import nl.welzijnoprecept.notification.NoticeId;
import nl.welzijnoprecept.notification.NoticeKind;
import nl.welzijnoprecept.notification.Notices;
import nl.welzijnoprecept.referral.Moved;
import nl.welzijnoprecept.referral.Step;
import nl.welzijnoprecept.web.Identifiers;
import org.springframework.stereotype.Component;

/** Tells who gets a case by somebody else's step: its new coach, or the referrer to whom it goes back. What is undone is told no more. */
@Component
class StepNotices {
    private final Notices notices;

    StepNotices(Notices notices) {
        this.notices = notices;
    }

    void of(Collection<Moved> moved) {
        notices.add(
                moved.stream().map(StepNotices::of).flatMap(Optional::stream).toList());
        moved.forEach(one -> one.undone()
                .ifPresent(undone -> notices.takeBack(undone.referral().value(), undone.takenAt())));
    }

    private static Optional<Notice> of(Moved moved) {
        var change = moved.change();
        if (change.step() == Step.RETURN) {
            return Optional.of(notice(moved, moved.referral().referrer(), NoticeKind.REFERRAL_RETURNED));
        }
        var coach = moved.referral().state().coach();
        return change.step().namesCoach() && coach != null && !coach.equals(change.takenBy())
                ? Optional.of(notice(moved, coach, NoticeKind.CASE_ASSIGNED))
                : Optional.empty();
    }

    private static Notice notice(Moved moved, ProfessionalId to, NoticeKind kind) {
        var file = moved.referral().id().value();
        return new Notice(
                new NoticeId(Identifiers.next()),
                to,
                kind,
                file,
                file,
                moved.change().takenBy(),
                moved.change().takenAt(),
                null);
    }
}
