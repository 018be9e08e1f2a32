package nl.welzijnoprecept.feedback.app;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.casework.CaseLineView;
import nl.welzijnoprecept.feedback.FeedbackId;
import nl.welzijnoprecept.feedback.FeedbackLine;
import nl.welzijnoprecept.organisation.Organisations;
import nl.welzijnoprecept.time.DutchTime;
import nl.welzijnoprecept.web.ListParameters;
import nl.welzijnoprecept.web.Listing;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/feedback")
@Tag(name = "Feedback")
class FeedbackListApi {
    private final FeedbackService service;
    private final Organisations organisations;
    private final Clock clock;

    FeedbackListApi(FeedbackService service, Organisations organisations, Clock clock) {
        this.service = service;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** Feedback, and whom it is about. */
    record FeedbackListView(CaseLineView referral, FeedbackView feedback) {}

    @GetMapping
    @Operation(
            operationId = "listFeedbackOfPractice",
            summary = "What the practice heard back",
            description =
                    "Over all referrals of the own practice, newest first, with an exact total. At level STATUS, and once "
                            + "the permission has ended, without the message. Each case that is shown has a line in the access log.")
    Listing<FeedbackListView> list(
            Actor actor,
            @RequestParam(required = false)
                    @Parameter(description = "false: what nobody of the practice has read yet. All when left out.")
                    @Nullable
                    Boolean acknowledged,
            @ParameterObject @Valid ListParameters wanted) {
        var last = wanted.toLast();
        var found = service.page(actor, acknowledged, last == null ? null : new FeedbackId(last), wanted.toLimit());
        return new Listing<>(
                views(actor, found.items()),
                found.total(),
                ListParameters.next(found, line -> line.feedback().id().value()));
    }

    /** What nobody of the practice has read, of those who let it hear how it goes: of others there is nothing to read any more. */
    List<FeedbackListView> unread(Actor actor, int most) {
        var today = DutchTime.day(clock.instant());
        return views(
                actor,
                service.page(actor, false, null, most).items().stream()
                        .filter(line ->
                                line.feedback().isSenderFor(actor, line.within().sharing(), today))
                        .toList());
    }

    private List<FeedbackListView> views(Actor actor, List<FeedbackLine> lines) {
        var names = organisations.names(
                lines.stream()
                        .flatMap(line -> line.feedback().people().stream())
                        .toList(),
                lines.stream().map(line -> line.within().handler()).collect(Collectors.toSet()));
        var today = DutchTime.day(clock.instant());
        return lines.stream()
                .map(line -> new FeedbackListView(
                        DueView.caseOf(line.within()),
                        FeedbackView.of(
                                line.feedback(),
                                line.within().sharing(),
                                line.within().handler(),
                                today,
                                names,
                                actor)))
                .toList();
    }
}
