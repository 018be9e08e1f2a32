package nl.welzijnoprecept.feedback.app;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.time.DutchTime;
import nl.welzijnoprecept.web.Listing;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/feedback-due")
@Tag(name = "Feedback")
class DueApi {
    private final DueService service;
    private final Clock clock;

    DueApi(DueService service, Clock clock) {
        this.service = service;
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            operationId = "listFeedbackDue",
            summary = "What referrers are still to hear",
            description =
                    "Of the own cases, for a coordinator of the team's, closed ones too: most urgent first, with an exact"
                            + " total; what no clock waits for, or a paused case, last. Each case that is shown has a line in the access log.")
    Listing<DueView> list(Actor actor, @ParameterObject @Valid DueParameters wanted) {
        var found = service.list(actor, wanted.after(), wanted.toLimit());
        return new Listing<>(
                found.items().stream().map(line -> DueView.of(line, today())).toList(),
                found.total(),
                DueParameters.next(found));
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }
}
