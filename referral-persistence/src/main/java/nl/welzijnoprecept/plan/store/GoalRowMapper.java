package nl.welzijnoprecept.plan.store;

import java.util.UUID;
import nl.welzijnoprecept.mapping.ActorIds;
import nl.welzijnoprecept.mapping.RowMapping;
import nl.welzijnoprecept.plan.Action;
import nl.welzijnoprecept.plan.ActionId;
import nl.welzijnoprecept.plan.Goal;
import nl.welzijnoprecept.plan.GoalId;
import nl.welzijnoprecept.referral.ReferralId;
import org.mapstruct.Mapper;

@Mapper(config = RowMapping.class)
interface GoalRowMapper extends ActorIds {
    Goal toGoal(GoalRow row);

    GoalRow toRow(Goal goal);

    Action toAction(ActionRow row);

    ActionRow toRow(Action action);

    default UUID uuid(GoalId id) {
        return id.value();
    }

    default GoalId goal(UUID value) {
        return new GoalId(value);
    }

    default UUID uuid(ActionId id) {
        return id.value();
    }

    default ActionId action(UUID value) {
        return new ActionId(value);
    }

    default UUID uuid(ReferralId id) {
        return id.value();
    }

    default ReferralId referral(UUID value) {
        return new ReferralId(value);
    }
}
