package nl.welzijnoprecept.referral.app;

import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.notification.Notice;
import nl.welzijnoprecept.notification.NoticeId;
import nl.welzijnoprecept.notification.NoticeKind;
import nl.welzijnoprecept.notification.Notices;
import nl.welzijnoprecept.organisation.Organisations;
import nl.welzijnoprecept.referral.CaseOwners;
import nl.welzijnoprecept.referral.PermissionChanged;
import nl.welzijnoprecept.referral.PermissionKind;
import nl.welzijnoprecept.web.Identifiers;
import org.springframework.stereotype.Component;

/** Tells whoever's case it is that the client took permission back by themself: nobody sat beside them. */
@Component
class WithdrawalNotices {
    private final Notices notices;
    private final Organisations organisations;

    WithdrawalNotices(Notices notices, Organisations organisations) {
        this.notices = notices;
        this.organisations = organisations;
    }

    void tell(Actor by, PermissionChanged changed) {
        var change = changed.change();
        if (by.role() != Role.CLIENT || change.kind() != PermissionKind.WITHDRAWN) {
            return;
        }
        notices.add(CaseOwners.of(changed.referral(), organisations).stream()
                .map(owner -> new Notice(
                        new NoticeId(Identifiers.next()),
                        owner,
                        NoticeKind.PERMISSION_WITHDRAWN,
                        changed.referral().id().value(),
                        change.id(),
                        by.id(),
                        change.at(),
                        null))
                .toList());
    }
}
