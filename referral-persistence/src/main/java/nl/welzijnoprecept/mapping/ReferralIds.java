package nl.welzijnoprecept.mapping;

import java.util.UUID;
import nl.welzijnoprecept.referral.ReferralId;

/** For mappers whose rows belong to a referral. */
public interface ReferralIds {
    default UUID uuid(ReferralId id) {
        return id.value();
    }

    default ReferralId referral(UUID value) {
        return new ReferralId(value);
    }
}
