package nl.welzijnoprecept.proposal.app;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.feedback.FeedbackMoment;
import nl.welzijnoprecept.referral.FeedbackLevel;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.web.CanConflict;
import nl.welzijnoprecept.web.Language;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/referrals/{referralId}/feedback-proposals")
@Tag(name = "Feedback")
class ProposalApi {
    private final ProposalService service;

    ProposalApi(ProposalService service) {
        this.service = service;
    }

    /** Of which moment. */
    record ProposalParameters(
            @NotNull(message = "REQUIRED") @Parameter(description = "What is to be told.")
            FeedbackMoment moment,

            @Nullable @Parameter(description = "By Accept-Language when left out; Dutch when that names neither.")
            Language language) {}

    /** A text that can be sent as it is, or otherwise. */
    record ProposalView(
            FeedbackMoment moment,
            Language language,

            @Schema(description = "How much it was made to tell: what the client lets the referrer hear now.")
            FeedbackLevel level,

            String text) {}

    @GetMapping
    @CanConflict("missing")
    @Operation(
            operationId = "proposeFeedback",
            summary = "Propose what to tell the referrer",
            description =
                    "From facts only: days, kinds and counts of contact, kinds of goals, names of activities, outcome. Never"
                            + " from notes, words of goals, or scores. At level STATUS one line, at SUMMARY some sentences, at LETTER with a"
                            + " salutation. Nothing is sent by it.")
    ProposalView propose(
            Actor actor,
            @PathVariable UUID referralId,
            @ParameterObject @Valid ProposalParameters wanted,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Parameter(hidden = true) @Nullable
                    String accepted) {
        var language = wanted.language() == null ? Language.accepted(accepted) : wanted.language();
        var proposed = service.propose(actor, new ReferralId(referralId), wanted.moment(), language);
        return new ProposalView(wanted.moment(), language, proposed.level(), proposed.text());
    }
}
