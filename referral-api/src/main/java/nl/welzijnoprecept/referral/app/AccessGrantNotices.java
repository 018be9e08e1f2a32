package nl.welzijnoprecept.referral.app;

import nl.welzijnoprecept.notification.Notice;
import nl.welzijnoprecept.notification.NoticeId;
import nl.welzijnoprecept.notification.NoticeKind;
import nl.welzijnoprecept.notification.Notices;
import nl.welzijnoprecept.organisation.Organisations;
import nl.welzijnoprecept.referral.AccessGrant;
import nl.welzijnoprecept.referral.CaseOwners;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.web.Identifiers;
import org.springframework.stereotype.Component;

/** Tells whoever's case it is that somebody else opened it: the coach, or, where there is none any more, the coordinators. */
@Component
class AccessGrantNotices {
    private final Notices notices;
    private final Organisations organisations;

    AccessGrantNotices(Notices notices, Organisations organisations) {
        this.notices = notices;
        this.organisations = organisations;
    }

    void tell(AccessGrant grant, Referral referral) {
        notices.add(CaseOwners.of(referral, organisations).stream()
                .map(owner -> new Notice(
                        new NoticeId(Identifiers.next()),
                        owner,
                        NoticeKind.ACCESS_FOR_STATED_REASON,
                        referral.id().value(),
                        grant.id().value(),
                        grant.reader(),
                        grant.statedAt(),
                        null))
                .toList());
    }
}
