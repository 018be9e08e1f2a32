package nl.welzijnoprecept.plan;

import java.util.List;
import java.util.Optional;
import nl.welzijnoprecept.conversation.Conversation;
import nl.welzijnoprecept.problem.NotFound;
import nl.welzijnoprecept.referral.Referral;

/** The actions of goals; a goal that was found in a referral is the way to them. */
public interface Actions {
    void add(Action action);

    void add(ActionChange change);

    Optional<ActionStanding> find(Goal goal, ActionId id);

    default ActionStanding get(Goal goal, ActionId id) {
        return find(goal, id).orElseThrow(NotFound::new);
    }

    /** Oldest first. */
    List<ActionStanding> of(Goal goal);

    /** Those of all its goals, oldest first. */
    List<ActionStanding> of(Referral referral);

    /** How an action of this goal stood, oldest first. */
    List<ActionChange> changesOf(Goal goal, Action action);

    /** Whether an action was agreed in this conversation. */
    boolean isAgreedIn(Conversation conversation);

    /** What is still open in these cases. */
    OpenActions open(OwnCases own, ActionQuery query);
}
