package nl.welzijnoprecept.plan.store;

import java.util.UUID;
import nl.welzijnoprecept.conversation.ConversationId;
import nl.welzijnoprecept.mapping.ActorIds;
import nl.welzijnoprecept.mapping.RowMapping;
import nl.welzijnoprecept.plan.Action;
import nl.welzijnoprecept.plan.ActionChange;
import nl.welzijnoprecept.plan.ActionId;
import nl.welzijnoprecept.plan.Goal;
import nl.welzijnoprecept.plan.GoalChange;
import nl.welzijnoprecept.plan.GoalId;
import nl.welzijnoprecept.plan.GoalReview;
import nl.welzijnoprecept.plan.ReviewId;
import nl.welzijnoprecept.plan.Strength;
import nl.welzijnoprecept.plan.StrengthId;
import nl.welzijnoprecept.referral.ReferralId;
import org.mapstruct.Mapper;

@Mapper(config = RowMapping.class)
interface PlanRowMapper extends ActorIds {
    Strength toStrength(StrengthRow row);

    StrengthRow toRow(Strength strength);

    Goal toGoal(GoalRow row);

    GoalRow toRow(Goal goal);

    GoalChange toChange(GoalChangeRow row);

    GoalChangeRow toRow(GoalChange change);

    GoalReview toReview(GoalReviewRow row);

    GoalReviewRow toRow(GoalReview review);

    Action toAction(ActionRow row);

    ActionRow toRow(Action action);

    ActionChange toChange(ActionChangeRow row);

    ActionChangeRow toRow(ActionChange change);

    default UUID uuid(StrengthId id) {
        return id.value();
    }

    default StrengthId strength(UUID value) {
        return new StrengthId(value);
    }

    default UUID uuid(GoalId id) {
        return id.value();
    }

    default GoalId goal(UUID value) {
        return new GoalId(value);
    }

    default UUID uuid(ReviewId id) {
        return id.value();
    }

    default ReviewId review(UUID value) {
        return new ReviewId(value);
    }

    default UUID uuid(ActionId id) {
        return id.value();
    }

    default ActionId action(UUID value) {
        return new ActionId(value);
    }

    default UUID uuid(ConversationId id) {
        return id.value();
    }

    default ConversationId conversation(UUID value) {
        return new ConversationId(value);
    }

    default UUID uuid(ReferralId id) {
        return id.value();
    }

    default ReferralId referral(UUID value) {
        return new ReferralId(value);
    }
}
