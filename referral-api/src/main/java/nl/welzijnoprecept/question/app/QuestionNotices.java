package nl.welzijnoprecept.question.app;

import java.time.Instant;
import java.util.List;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.notification.Notice;
import nl.welzijnoprecept.notification.NoticeId;
import nl.welzijnoprecept.notification.NoticeKind;
import nl.welzijnoprecept.notification.Notices;
import nl.welzijnoprecept.organisation.Organisations;
import nl.welzijnoprecept.question.Answer;
import nl.welzijnoprecept.question.Question;
import nl.welzijnoprecept.question.Side;
import nl.welzijnoprecept.referral.CaseOwners;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.web.Identifiers;
import org.springframework.stereotype.Component;

/** Tells the other side, in ids and codes only: whose case it is, who referred, or who asked. */
@Component
class QuestionNotices {
    private final Notices notices;
    private final Organisations organisations;

    QuestionNotices(Notices notices, Organisations organisations) {
        this.notices = notices;
        this.organisations = organisations;
    }

    void asked(Question question, Referral about) {
        var to = question.askedBy() == Side.REFERRER ? CaseOwners.of(about, organisations) : List.of(about.referrer());
        notices.add(to.stream()
                .map(recipient ->
                        notice(recipient, NoticeKind.QUESTION_ASKED, question, question.asker(), question.askedAt()))
                .toList());
    }

    void answered(Question question, Answer answer) {
        notices.add(
                List.of(notice(question.asker(), NoticeKind.QUESTION_ANSWERED, question, answer.by(), answer.at())));
    }

    private static Notice notice(ProfessionalId to, NoticeKind kind, Question about, ProfessionalId by, Instant at) {
        return new Notice(
                new NoticeId(Identifiers.next()),
                to,
                kind,
                about.referral().value(),
                about.id().value(),
                by,
                at,
                null);
    }
}
