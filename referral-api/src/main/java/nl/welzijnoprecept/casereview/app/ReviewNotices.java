package nl.welzijnoprecept.casereview.app;

import java.time.Instant;
import java.util.List;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.casereview.CaseReviewId;
import nl.welzijnoprecept.notification.Notice;
import nl.welzijnoprecept.notification.NoticeId;
import nl.welzijnoprecept.notification.NoticeKind;
import nl.welzijnoprecept.notification.Notices;
import nl.welzijnoprecept.web.Identifiers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells people that they are asked to a meeting, or have something to do: by the meeting, never by a case. */
@Component
class ReviewNotices {
    private final Notices notices;

    ReviewNotices(Notices notices) {
        this.notices = notices;
    }

    /** Nobody is told what they did themselves, and whoever has no login cannot be. */
    void tell(Actor by, @Nullable ProfessionalId recipient, NoticeKind kind, CaseReviewId review, Instant now) {
        if (recipient != null && !by.is(recipient)) {
            notices.add(List.of(new Notice(
                    new NoticeId(Identifiers.next()), recipient, kind, null, review.value(), by.id(), now, null)));
        }
    }
}
