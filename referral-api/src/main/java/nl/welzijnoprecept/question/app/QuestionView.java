package nl.welzijnoprecept.question.app;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.casework.CaseLineView;
import nl.welzijnoprecept.casework.PartyView;
import nl.welzijnoprecept.organisation.Names;
import nl.welzijnoprecept.question.Question;
import nl.welzijnoprecept.question.QuestionLine;
import nl.welzijnoprecept.question.Side;
import nl.welzijnoprecept.referral.CaseLine;
import nl.welzijnoprecept.referral.Sharing;
import org.jspecify.annotations.Nullable;

/** A question, as far as the client lets this reader have it. */
record QuestionView(
        UUID id,
        Side askedBy,

        @Nullable @Schema(description = "Null for the referrer once the permission has ended, where the team asked.")
        String text,

        PartyView asker,
        Instant askedAt,

        @Nullable @Schema(description = "Which side has to answer; null once one did.")
        Side waitsFor,

        @Nullable AnswerView answer,

        @Nullable @Schema(description = "In the list over all cases only.")
        CaseLineView referral) {

    /** What the other side said. */
    record AnswerView(
            @Nullable
            @Schema(
                    description =
                            "Null for the referrer at level STATUS, and once the permission has ended, where the team"
                                    + " answered.")
            String text,

            PartyView by,
            Instant at) {}

    static QuestionView of(Asked asked, Names names, Actor reader, LocalDate today) {
        return of(asked.question(), asked.referral().sharing(), asked.referral().handler(), names, reader, today, null);
    }

    static QuestionView of(QuestionLine line, Names names, Actor reader, LocalDate today) {
        CaseLine within = line.within();
        return of(
                line.question(),
                within.sharing(),
                within.handler(),
                names,
                reader,
                today,
                new CaseLineView(
                        within.id().value(), within.reference().value(), within.givenName(), within.familyName()));
    }

    private static QuestionView of(
            Question question,
            Sharing sharing,
            OrganisationId team,
            Names names,
            Actor reader,
            LocalDate today,
            @Nullable CaseLineView within) {
        var answer = question.answer();
        var named = question.isTeamNamedFor(reader, sharing, today);
        var ofTeam = PartyView.of(names.of(team));
        return new QuestionView(
                question.id().value(),
                question.askedBy(),
                question.textFor(reader, sharing, today),
                named || question.askedBy() != Side.TEAM ? PartyView.of(names.of(question.asker())) : ofTeam,
                question.askedAt(),
                question.waitsFor(),
                answer == null
                        ? null
                        : new AnswerView(
                                question.answerFor(reader, sharing, today),
                                named || question.askedBy() == Side.TEAM ? PartyView.of(names.of(answer.by())) : ofTeam,
                                answer.at()),
                within);
    }
}
