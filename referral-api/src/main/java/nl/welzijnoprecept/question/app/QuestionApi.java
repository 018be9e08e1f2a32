package nl.welzijnoprecept.question.app;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.idempotency.IdempotencyKey;
import nl.welzijnoprecept.question.QuestionId;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.web.CanConflict;
import nl.welzijnoprecept.web.Listing;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/referrals/{referralId}/questions")
@Tag(name = "Questions")
class QuestionApi {
    private final QuestionService service;
    private final QuestionViews views;

    QuestionApi(QuestionService service, QuestionViews views) {
        this.service = service;
        this.views = views;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @CanConflict("missing")
    @Operation(
            operationId = "askQuestion",
            summary = "Ask the other side",
            description =
                    "The practice asks the team, or the team the practice. Either needs the client's permission for FEEDBACK: what the"
                            + " team says is that."
                            + " It changes nothing of the referral and waits for nobody: whether a referral can be taken on at all is"
                            + " asked by the step RETURN. The coach gets a notice, else the coordinators; or who referred. Where that person has left the practice,"
                            + " others of it find it in GET /questions?open=true. The same Idempotency-Key and body again gives"
                            + " the first question, not a second.")
    ResponseEntity<QuestionView> ask(
            Actor actor,
            @PathVariable UUID referralId,
            @RequestBody QuestionRequest request,
            @Nullable IdempotencyKey key) {
        return created(actor, service.ask(actor, new ReferralId(referralId), request.text(), key));
    }

    @GetMapping
    @Operation(
            operationId = "listQuestionsOfReferral",
            summary = "What practice and team asked each other",
            description =
                    "Oldest first. Of what the team says, a referrer reads answers from level SUMMARY on, and questions at"
                            + " every level, as long as the client permits FEEDBACK.")
    Listing<QuestionView> list(Actor actor, @PathVariable UUID referralId) {
        return Listing.of(views.of(actor, service.list(actor, new ReferralId(referralId))));
    }

    @GetMapping("/{id}")
    @Operation(operationId = "getQuestion", summary = "Read one question")
    QuestionView read(Actor actor, @PathVariable UUID referralId, @PathVariable UUID id) {
        return views.of(actor, service.read(actor, new ReferralId(referralId), new QuestionId(id)));
    }

    @PostMapping("/{id}/answers")
    @ResponseStatus(HttpStatus.CREATED)
    @CanConflict("missing")
    @Operation(
            operationId = "answerQuestion",
            summary = "Answer the other side",
            description =
                    "By the side that was asked, once: after that, 409 with OPEN_QUESTION in missing. What the team answers"
                            + " needs the client's permission for FEEDBACK. Whoever asked gets a notice.")
    ResponseEntity<QuestionView> answer(
            Actor actor,
            @PathVariable UUID referralId,
            @PathVariable UUID id,
            @RequestBody AnswerRequest request,
            @Nullable IdempotencyKey key) {
        return created(
                actor, service.answer(actor, new ReferralId(referralId), new QuestionId(id), request.text(), key));
    }

    private ResponseEntity<QuestionView> created(Actor actor, Asked asked) {
        var location = "/api/v1/referrals/" + asked.referral().id().value() + "/questions/"
                + asked.question().id().value();
        return ResponseEntity.created(URI.create(location)).body(views.of(actor, asked));
    }
}
