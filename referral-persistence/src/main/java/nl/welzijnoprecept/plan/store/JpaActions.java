package nl.welzijnoprecept.plan.store;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.welzijnoprecept.conversation.Conversation;
import nl.welzijnoprecept.plan.Action;
import nl.welzijnoprecept.plan.ActionChange;
import nl.welzijnoprecept.plan.ActionId;
import nl.welzijnoprecept.plan.ActionQuery;
import nl.welzijnoprecept.plan.ActionStanding;
import nl.welzijnoprecept.plan.Actions;
import nl.welzijnoprecept.plan.Goal;
import nl.welzijnoprecept.plan.OpenActions;
import nl.welzijnoprecept.plan.OwnCases;
import nl.welzijnoprecept.referral.Referral;
import org.springframework.stereotype.Repository;

@Repository
class JpaActions implements Actions {
    private final EntityManager entities;
    private final ActionRows actions;
    private final ActionChangeRows changes;
    private final OpenActionList list;
    private final PlanRowMapper mapper;

    JpaActions(
            EntityManager entities,
            ActionRows actions,
            ActionChangeRows changes,
            OpenActionList list,
            PlanRowMapper mapper) {
        this.entities = entities;
        this.actions = actions;
        this.changes = changes;
        this.list = list;
        this.mapper = mapper;
    }

    @Override
    public void add(Action action) {
        keep(mapper.toRow(action));
    }

    @Override
    public void add(ActionChange change) {
        keep(mapper.toRow(change));
    }

    private void keep(Object row) {
        entities.persist(row);
        entities.flush();
    }

    @Override
    public Optional<ActionStanding> find(Goal goal, ActionId id) {
        return standing(actions.findByGoalAndId(goal.id().value(), id.value()).stream()
                        .toList())
                .stream()
                .findFirst();
    }

    @Override
    public List<ActionStanding> of(Goal goal) {
        return standing(actions.findByGoalOrderByRecordedAtAscIdAsc(goal.id().value()));
    }

    @Override
    public List<ActionStanding> of(Referral referral) {
        return standing(actions.ofReferral(referral.id().value()));
    }

    private List<ActionStanding> standing(List<ActionRow> found) {
        var ids = found.stream().map(row -> row.id).toList();
        var last = changes.findByActionInOrderByNumber(ids).stream()
                .map(mapper::toChange)
                .collect(Collectors.<ActionChange, UUID, ActionChange>toMap(
                        change -> change.action().value(), Function.identity(), (_, later) -> later));
        return found.stream()
                .map(row -> new ActionStanding(mapper.toAction(row), last.get(row.id)))
                .toList();
    }

    @Override
    public List<ActionChange> changesOf(Goal goal, Action action) {
        return changes.findByActionInOrderByNumber(List.of(action.id().value())).stream()
                .map(mapper::toChange)
                .toList();
    }

    @Override
    public boolean isAgreedIn(Conversation conversation) {
        return actions.existsByConversation(conversation.id().value());
    }

    @Override
    public OpenActions open(OwnCases own, ActionQuery query) {
        return list.of(own, query);
    }
}
