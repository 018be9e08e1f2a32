package nl.welzijnoprecept.question.app;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.accesslog.AccessAction;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.accesslog.CaseFile;
import nl.welzijnoprecept.casework.CaseLog;
import nl.welzijnoprecept.casework.Once;
import nl.welzijnoprecept.idempotency.IdempotencyKey;
import nl.welzijnoprecept.paging.Part;
import nl.welzijnoprecept.question.Question;
import nl.welzijnoprecept.question.QuestionId;
import nl.welzijnoprecept.question.QuestionLine;
import nl.welzijnoprecept.question.Questions;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.Referrals;
import nl.welzijnoprecept.referral.Scope;
import nl.welzijnoprecept.web.Identifiers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Practice and team ask each other, and answer. */
@Service
class QuestionService {
    private static final String QUESTION = "QUESTION";
    private static final String ANSWER = "ANSWER";

    private final Referrals referrals;
    private final Questions questions;
    private final QuestionNotices notices;
    private final Once once;
    private final CaseLog log;
    private final Clock clock;

    QuestionService(
            Referrals referrals, Questions questions, QuestionNotices notices, Once once, CaseLog log, Clock clock) {
        this.referrals = referrals;
        this.questions = questions;
        this.notices = notices;
        this.once = once;
        this.log = log;
        this.clock = clock;
    }

    @Transactional
    Asked ask(Actor actor, ReferralId about, String text, @Nullable IdempotencyKey key) {
        actor.require(Permission.ASK_QUESTIONS);
        var referral = referrals.hold(about, Scope.of(actor));
        var id = Identifiers.next();
        return once.of(
                actor,
                key,
                List.of(QUESTION, about.value(), text),
                id,
                () -> add(actor, referral, new QuestionId(id), text),
                known -> again(actor, referral, new QuestionId(known)));
    }

    private Asked add(Actor actor, Referral referral, QuestionId id, String text) {
        var question = Question.ask(id, referral, text, actor, clock.instant());
        questions.add(question);
        notices.asked(question, referral);
        log.add(actor, AccessAction.C, referral.file(), AccessObject.QUESTION, id.value(), QUESTION);
        return new Asked(question, referral);
    }

    @Transactional
    Asked answer(Actor actor, ReferralId about, QuestionId id, String text, @Nullable IdempotencyKey key) {
        actor.require(Permission.ASK_QUESTIONS);
        var referral = referrals.hold(about, Scope.of(actor));
        return once.of(
                actor,
                key,
                List.of(ANSWER, id.value(), text),
                id.value(),
                () -> add(actor, referral, questions.get(referral, id), text),
                _ -> again(actor, referral, id));
    }

    private Asked add(Actor actor, Referral referral, Question question, String text) {
        var answer = question.answered(referral, text, actor, clock.instant());
        questions.add(question.id(), answer);
        notices.answered(question, answer);
        log.add(
                actor,
                AccessAction.C,
                referral.file(),
                AccessObject.QUESTION,
                question.id().value(),
                ANSWER);
        return new Asked(questions.get(referral, question.id()), referral);
    }

    private Asked again(Actor actor, Referral referral, QuestionId id) {
        var question = questions.get(referral, id);
        log.add(actor, AccessAction.R, referral.file(), AccessObject.QUESTION, id.value(), QUESTION);
        return new Asked(question, referral);
    }

    @Transactional
    List<Asked> list(Actor actor, ReferralId about) {
        actor.require(Permission.ASK_QUESTIONS);
        var opened = referrals.open(about, Scope.of(actor), actor);
        log.add(actor, AccessAction.R, opened.file(), AccessObject.QUESTION, null, QUESTION);
        return questions.of(opened.referral()).stream()
                .map(question -> new Asked(question, opened.referral()))
                .toList();
    }

    @Transactional
    Asked read(Actor actor, ReferralId about, QuestionId id) {
        actor.require(Permission.ASK_QUESTIONS);
        var opened = referrals.open(about, Scope.of(actor), actor);
        var question = questions.get(opened.referral(), id);
        log.add(actor, AccessAction.R, opened.file(), AccessObject.QUESTION, id.value(), QUESTION);
        return new Asked(question, opened.referral());
    }

    /** Told in words: a line in the file of everybody whom it is about, however long the list is. */
    @Transactional
    Part<QuestionLine> page(Actor actor, @Nullable Boolean open, @Nullable QuestionId after, int limit) {
        actor.require(Permission.ASK_QUESTIONS);
        var found = questions.page(Scope.of(actor), open, after, limit);
        var files = new LinkedHashSet<CaseFile>();
        found.items().forEach(line -> files.add(line.within().file()));
        log.listed(actor);
        log.read(actor, files, AccessObject.QUESTION);
        return found;
    }
}
