package nl.welzijnoprecept.conversation.app;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.accesslog.AccessAction;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.accesslog.CaseFile;
import nl.welzijnoprecept.casework.CaseLog;
import nl.welzijnoprecept.casework.Once;
import nl.welzijnoprecept.conversation.Conversation;
import nl.welzijnoprecept.conversation.ConversationId;
import nl.welzijnoprecept.conversation.Conversations;
import nl.welzijnoprecept.conversation.NoteDraft;
import nl.welzijnoprecept.conversation.NoteDraftId;
import nl.welzijnoprecept.conversation.NoteDrafts;
import nl.welzijnoprecept.conversation.OwnDraft;
import nl.welzijnoprecept.idempotency.IdempotencyKey;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.problem.NotFound;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.Referrals;
import nl.welzijnoprecept.referral.Scope;
import nl.welzijnoprecept.web.Identifiers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what somebody is typing. */
@Service
class NoteDraftService {
    private static final String DRAFT = "DRAFT";

    private final Referrals referrals;
    private final Conversations conversations;
    private final NoteDrafts drafts;
    private final Once once;
    private final CaseLog log;
    private final JsonMapper json;
    private final Clock clock;

    NoteDraftService(
            Referrals referrals,
            Conversations conversations,
            NoteDrafts drafts,
            Once once,
            CaseLog log,
            JsonMapper json,
            Clock clock) {
        this.referrals = referrals;
        this.conversations = conversations;
        this.drafts = drafts;
        this.once = once;
        this.log = log;
        this.json = json;
        this.clock = clock;
    }

    @Transactional
    NoteDraftView begin(Actor actor, ReferralId within, NoteDraftRequest typed, @Nullable IdempotencyKey key) {
        var referral = referral(actor, within);
        var id = new NoteDraftId(Identifiers.next());
        return once.of(
                actor,
                key,
                List.of(within.value(), DRAFT, typed),
                id.value(),
                () -> add(actor, referral, id, typed),
                known -> read(actor, referral, new NoteDraftId(known)));
    }

    private NoteDraftView add(Actor actor, Referral referral, NoteDraftId id, NoteDraftRequest typed) {
        var now = clock.instant();
        var about = about(referral, typed.conversationId());
        var draft = new NoteDraft(id, referral.id(), about, actor.id(), text(typed), 0, now, now);
        drafts.add(draft);
        log(actor, AccessAction.C, referral, id.value());
        return NoteDraftView.of(draft, typed);
    }

    private @Nullable ConversationId about(Referral within, @Nullable UUID id) {
        return id == null
                ? null
                : conversations
                        .find(within, new ConversationId(id))
                        .map(Conversation::id)
                        .orElseThrow(() -> new InvalidInput("conversationId", "NOT_FOUND"));
    }

    /** Without a line in the access log: it tells nobody anything, and a line every three seconds would drown the others. */
    @Transactional
    int save(Actor actor, ReferralId within, NoteDraftId id, NoteDraftRequest typed, int expected) {
        return drafts.save(referral(actor, within), actor, id, text(typed), expected, clock.instant());
    }

    @Transactional
    List<NoteDraftView> list(Actor actor, ReferralId within) {
        var referral = referral(actor, within);
        log(actor, AccessAction.R, referral, null);
        return drafts.of(referral, actor).stream().map(this::view).toList();
    }

    /** What is waiting to be finished: each case that is shown has its line. */
    @Transactional
    List<OwnDraft> waiting(Actor actor) {
        actor.require(Permission.WORK_ON_CASES);
        var found = drafts.of(Scope.ofWork(actor), actor);
        log.listed(actor);
        List<CaseFile> files = found.stream().map(OwnDraft::file).distinct().toList();
        log.read(actor, files, AccessObject.CONVERSATION);
        return found;
    }

    @Transactional
    NoteDraftView read(Actor actor, ReferralId within, NoteDraftId id) {
        return read(actor, referral(actor, within), id);
    }

    private NoteDraftView read(Actor actor, Referral referral, NoteDraftId id) {
        var draft = drafts.get(referral, actor, id);
        log(actor, AccessAction.R, referral, id.value());
        return view(draft);
    }

    @Transactional
    void remove(Actor actor, ReferralId within, NoteDraftId id) {
        var referral = referral(actor, within);
        if (!drafts.remove(referral, actor, id)) {
            throw new NotFound();
        }
        log(actor, AccessAction.D, referral, id.value());
    }

    /** One's own cases only: for a stated reason one reads the file, and a draft is not in it for anybody else. */
    private Referral referral(Actor actor, ReferralId id) {
        actor.require(Permission.WORK_ON_CASES);
        return referrals.get(id, Scope.ofWork(actor));
    }

    private String text(NoteDraftRequest typed) {
        return json.writeValueAsString(typed);
    }

    private NoteDraftView view(NoteDraft draft) {
        return NoteDraftView.of(draft, json.readValue(draft.content(), NoteDraftRequest.class));
    }

    private void log(Actor actor, AccessAction done, Referral within, @Nullable UUID id) {
        log.add(actor, done, within.file(), AccessObject.CONVERSATION, id, DRAFT);
    }
}
