package nl.welzijnoprecept.referral.app;

import java.time.Clock;
import java.util.List;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.casework.Once;
import nl.welzijnoprecept.client.Client;
import nl.welzijnoprecept.idempotency.IdempotencyKey;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.problem.NeedNotMet;
import nl.welzijnoprecept.problem.StaleRevision;
import nl.welzijnoprecept.referral.SavedView;
import nl.welzijnoprecept.referral.SavedViewId;
import nl.welzijnoprecept.referral.SavedViewNeed;
import nl.welzijnoprecept.referral.SavedViews;
import nl.welzijnoprecept.web.Identifiers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Filters that somebody keeps for themselves. */
@Service
class SavedViewService {
    private final SavedViews views;
    private final Once once;
    private final Clock clock;

    SavedViewService(SavedViews views, Once once, Clock clock) {
        this.views = views;
        this.once = once;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<SavedView> list(Actor actor) {
        actor.require(Permission.LIST_REFERRALS);
        return views.of(actor);
    }

    @Transactional(readOnly = true)
    SavedView read(Actor actor, SavedViewId id) {
        return views.get(actor, id);
    }

    @Transactional
    SavedView add(Actor actor, SavedViewRequest request, @Nullable IdempotencyKey key) {
        actor.require(Permission.LIST_REFERRALS);
        var id = Identifiers.next();
        return once.of(
                actor,
                key,
                List.of(request),
                id,
                () -> add(actor, new SavedViewId(id), request),
                known -> views.get(actor, new SavedViewId(known)));
    }

    private SavedView add(Actor actor, SavedViewId id, SavedViewRequest request) {
        requireUnused(actor, id, request);
        if (views.of(actor).size() >= SavedView.MOST) {
            throw new InvalidInput("name", "TOO_MANY");
        }
        var view = new SavedView(id, actor.id(), 0, request.name().strip(), request.toFilter(), clock.instant());
        views.add(view);
        return view;
    }

    @Transactional
    SavedView replace(Actor actor, SavedViewId id, SavedViewRequest request, int revision) {
        var view = views.get(actor, id);
        if (view.revision() != revision) {
            throw new StaleRevision();
        }
        requireUnused(actor, id, request);
        return views.save(new SavedView(
                id, view.owner(), revision, request.name().strip(), request.toFilter(), view.createdAt()));
    }

    private void requireUnused(Actor actor, SavedViewId id, SavedViewRequest request) {
        views.hold(actor);
        var name = Client.comparable(request.name());
        if (views.of(actor).stream()
                .anyMatch(view ->
                        !view.id().equals(id) && Client.comparable(view.name()).equals(name))) {
            throw new NeedNotMet(List.of(SavedViewNeed.UNUSED_NAME));
        }
    }

    @Transactional
    void remove(Actor actor, SavedViewId id) {
        views.remove(views.get(actor, id));
    }
}
