package nl.welzijnoprecept.referral.app;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.casework.CaseLog;
import nl.welzijnoprecept.casework.Once;
import nl.welzijnoprecept.idempotency.IdempotencyKey;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.problem.NotFound;
import nl.welzijnoprecept.referral.ReferralDraft;
import nl.welzijnoprecept.referral.ReferralDraftId;
import nl.welzijnoprecept.referral.ReferralDrafts;
import nl.welzijnoprecept.web.Identifiers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Keeps a referral that is being filled in. */
@Service
class ReferralDraftService {
    private final ReferralDrafts drafts;
    private final Once once;
    private final CaseLog log;
    private final JsonMapper json;
    private final Clock clock;

    ReferralDraftService(ReferralDrafts drafts, Once once, CaseLog log, JsonMapper json, Clock clock) {
        this.drafts = drafts;
        this.once = once;
        this.log = log;
        this.json = json;
        this.clock = clock;
    }

    @Transactional
    ReferralDraftView begin(Actor actor, ReferralDraftRequest filledIn, @Nullable IdempotencyKey key) {
        actor.require(Permission.REFER);
        var id = new ReferralDraftId(Identifiers.next());
        return once.of(
                actor,
                key,
                List.of("REFERRAL_DRAFT", filledIn),
                id.value(),
                () -> add(actor, id, filledIn),
                known -> view(drafts.get(actor, new ReferralDraftId(known))));
    }

    /** One form is one draft: sent again, from a page that was gone back to, it takes the place of what it was. */
    @Transactional
    ReferralDraftView beginForm(Actor actor, ReferralDraftRequest filledIn, IdempotencyKey form) {
        actor.require(Permission.REFER);
        var id = new ReferralDraftId(Identifiers.next());
        return once.of(actor, form, List.of("REFERRAL_FORM"), id.value(), () -> add(actor, id, filledIn), known -> {
            var draft = drafts.get(actor, new ReferralDraftId(known));
            save(actor, draft.id(), filledIn, draft.revision());
            return view(drafts.get(actor, draft.id()));
        });
    }

    /** The draft that a form became; empty for one that was not sent yet. It may be gone by now. */
    @Transactional
    Optional<ReferralDraftId> begun(Actor actor, IdempotencyKey form) {
        actor.require(Permission.REFER);
        return once.known(actor, form).map(ReferralDraftId::new);
    }

    private ReferralDraftView add(Actor actor, ReferralDraftId id, ReferralDraftRequest filledIn) {
        if (drafts.count(actor) >= ReferralDraft.MOST) {
            throw new InvalidInput("referral", "TOO_MANY");
        }
        var now = clock.instant();
        var draft = new ReferralDraft(id, actor.id(), json.writeValueAsString(filledIn), 0, now, now);
        drafts.add(draft);
        return ReferralDraftView.of(draft, filledIn);
    }

    @Transactional
    int save(Actor actor, ReferralDraftId id, ReferralDraftRequest filledIn, int expected) {
        actor.require(Permission.REFER);
        return drafts.save(actor, id, json.writeValueAsString(filledIn), expected, clock.instant());
    }

    /** There is no file that a line in the access log could be about; that somebody looked is a line all the same. */
    @Transactional
    List<ReferralDraftView> list(Actor actor) {
        actor.require(Permission.REFER);
        log.listed(actor);
        return drafts.of(actor).stream().map(this::view).toList();
    }

    @Transactional
    ReferralDraftView read(Actor actor, ReferralDraftId id) {
        actor.require(Permission.REFER);
        log.listed(actor);
        return view(drafts.get(actor, id));
    }

    @Transactional
    void remove(Actor actor, ReferralDraftId id) {
        actor.require(Permission.REFER);
        if (!drafts.remove(actor, id)) {
            throw new NotFound();
        }
    }

    /** It goes with what it became. Refuses where it is gone: what two tabs have open is sent by one of them. */
    @Transactional(propagation = Propagation.MANDATORY)
    void sent(Actor actor, @Nullable UUID id) {
        if (id != null && !drafts.remove(actor, new ReferralDraftId(id))) {
            throw new InvalidInput("draftId", "NOT_FOUND");
        }
    }

    private ReferralDraftView view(ReferralDraft draft) {
        return ReferralDraftView.of(draft, json.readValue(draft.content(), ReferralDraftRequest.class));
    }
}
