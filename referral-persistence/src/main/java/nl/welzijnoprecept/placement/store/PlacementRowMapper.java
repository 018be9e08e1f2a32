package nl.welzijnoprecept.placement.store;

import java.util.UUID;
import nl.welzijnoprecept.activity.ActivityId;
import nl.welzijnoprecept.mapping.ActorIds;
import nl.welzijnoprecept.mapping.RowMapping;
import nl.welzijnoprecept.placement.FollowUp;
import nl.welzijnoprecept.placement.FollowUpId;
import nl.welzijnoprecept.placement.Placement;
import nl.welzijnoprecept.placement.PlacementChange;
import nl.welzijnoprecept.placement.PlacementId;
import nl.welzijnoprecept.referral.ReferralId;
import org.mapstruct.Mapper;

@Mapper(config = RowMapping.class)
interface PlacementRowMapper extends ActorIds {
    Placement toPlacement(PlacementRow row);

    PlacementRow toRow(Placement placement);

    PlacementChange toChange(PlacementStepRow row);

    PlacementStepRow toRow(PlacementChange change);

    FollowUp toFollowUp(FollowUpRow row);

    FollowUpRow toRow(FollowUp followUp);

    default UUID uuid(FollowUpId id) {
        return id.value();
    }

    default FollowUpId followUp(UUID value) {
        return new FollowUpId(value);
    }

    default UUID uuid(PlacementId id) {
        return id.value();
    }

    default PlacementId placement(UUID value) {
        return new PlacementId(value);
    }

    default UUID uuid(ReferralId id) {
        return id.value();
    }

    default ReferralId referral(UUID value) {
        return new ReferralId(value);
    }

    default UUID uuid(ActivityId id) {
        return id.value();
    }

    default ActivityId activity(UUID value) {
        return new ActivityId(value);
    }
}
