package nl.welzijnoprecept.letter.app;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.feedback.FeedbackId;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.web.CanConflict;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/referrals/{referralId}/feedback/{id}/letter")
@Tag(name = "Feedback")
class LetterApi {
    private final LetterService service;
    private final PrintedLetter printed;

    LetterApi(LetterService service, PrintedLetter printed) {
        this.service = service;
        this.printed = printed;
    }

    @GetMapping(produces = MediaType.APPLICATION_PDF_VALUE)
    @CanConflict("missing")
    @Operation(
            operationId = "getFeedbackLetter",
            summary = "Feedback as a letter",
            description =
                    "A4, tagged for screen readers. The referrer gets it at level LETTER and as long as the permission stands,"
                            + " else 409; so does everybody where there are no words to print.",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            description = "OK",
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_PDF_VALUE,
                                            schema = @Schema(type = "string", format = "binary"))))
    ResponseEntity<byte[]> letter(Actor actor, @PathVariable UUID referralId, @PathVariable UUID id) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"brief.pdf\"")
                .body(printed.of(service.letter(actor, new ReferralId(referralId), new FeedbackId(id))));
    }
}
