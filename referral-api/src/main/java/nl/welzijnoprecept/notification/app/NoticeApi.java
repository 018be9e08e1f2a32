package nl.welzijnoprecept.notification.app;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.notification.Notice;
import nl.welzijnoprecept.notification.NoticeId;
import nl.welzijnoprecept.notification.NoticeKind;
import nl.welzijnoprecept.web.ListParameters;
import nl.welzijnoprecept.web.Listing;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/notices")
@Tag(name = "Notices")
class NoticeApi {
    private final NoticeService service;

    NoticeApi(NoticeService service) {
        this.service = service;
    }

    /** A notice: codes and links, no content. */
    record NoticeView(
            UUID id,
            NoticeKind kind,

            @Nullable @Schema(description = "Null for a meeting about cases.")
            UUID referralId,

            @Schema(
                    description =
                            "What happened: for ACCESS_FOR_STATED_REASON the access grant, for QUESTION_ASKED and QUESTION_ANSWERED the"
                                    + " question, for CASE_REVIEW_INVITATION and CASE_REVIEW_AGREEMENT the case review, for CASE_ASSIGNED and"
                                    + " REFERRAL_RETURNED the referral, for APPOINTMENT_ANSWERED, GRADES_GIVEN, EXPERIENCE_TOLD and PERMISSION_WITHDRAWN what the"
                                    + " client said, otherwise the"
                                    + " placement.")
            UUID objectId,

            Instant at,
            @Nullable Instant acknowledgedAt) {
        static NoticeView of(Notice notice) {
            return new NoticeView(
                    notice.id().value(),
                    notice.kind(),
                    notice.caseFile(),
                    notice.object(),
                    notice.madeAt(),
                    notice.acknowledgedAt());
        }
    }

    @GetMapping
    @Operation(
            operationId = "listNotices",
            summary = "What I have to know",
            description = "One's own: those that wait, and those of the last 30 days; newest first.")
    Listing<NoticeView> list(Actor actor, @ParameterObject @Valid ListParameters wanted) {
        var last = wanted.toLast();
        var part = service.list(actor, last == null ? null : new NoticeId(last), wanted.toLimit());
        return new Listing<>(
                part.items().stream().map(NoticeView::of).toList(),
                part.total(),
                ListParameters.next(part, notice -> notice.id().value()));
    }

    @PostMapping("/{id}/acknowledgement")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "acknowledgeNotice",
            summary = "Say that it was read",
            description = "Counts once: a second time gives the first acknowledgement.")
    ResponseEntity<NoticeView> acknowledge(Actor actor, @PathVariable UUID id) {
        return ResponseEntity.created(URI.create("/api/v1/notices"))
                .body(NoticeView.of(service.acknowledge(actor, new NoticeId(id))));
    }
}
