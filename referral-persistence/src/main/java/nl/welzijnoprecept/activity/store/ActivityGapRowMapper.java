package nl.welzijnoprecept.activity.store;

import java.util.UUID;
import nl.welzijnoprecept.activity.ActivityGap;
import nl.welzijnoprecept.activity.ActivityGapId;
import nl.welzijnoprecept.mapping.RowMapping;
import nl.welzijnoprecept.referral.ReferralId;
import org.mapstruct.Mapper;

@Mapper(config = RowMapping.class, uses = ActivityRowMapper.class)
interface ActivityGapRowMapper {
    ActivityGap toGap(ActivityGapRow row);

    ActivityGapRow toRow(ActivityGap gap);

    default UUID uuid(ActivityGapId id) {
        return id.value();
    }

    default ActivityGapId gap(UUID value) {
        return new ActivityGapId(value);
    }

    default UUID uuid(ReferralId id) {
        return id.value();
    }

    default ReferralId referral(UUID value) {
        return new ReferralId(value);
    }
}
