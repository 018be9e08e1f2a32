package nl.welzijnoprecept.casereview.app;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.casereview.SeenAgreement;
import nl.welzijnoprecept.organisation.Organisations;
import nl.welzijnoprecept.time.DutchTime;
import nl.welzijnoprecept.web.Cursors;
import nl.welzijnoprecept.web.Listing;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/agreements")
@Tag(name = "Case reviews")
class OwnAgreementApi {
    private final AgreementService service;
    private final Organisations organisations;
    private final Clock clock;

    OwnAgreementApi(AgreementService service, Organisations organisations, Clock clock) {
        this.service = service;
        this.organisations = organisations;
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            operationId = "listAgreements",
            summary = "What was agreed on, over all case reviews",
            description =
                    "What whoever asks promised, and what was agreed on about the cases that they work on; most urgent first, with an"
                            + " exact total. A guest sees what is still to be done until it is, as long as the client permits it."
                            + " Each case that is shown has a line in the access log.")
    Listing<AgreementView> list(Actor actor, @ParameterObject @Valid AgreementParameters wanted) {
        var today = DutchTime.day(clock.instant());
        var part = service.list(actor, wanted.toQuery(today));
        var owners = part.items().stream()
                .map(SeenAgreement::owner)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var names = organisations.names(owners, Set.of());
        return new Listing<>(
                part.items().stream()
                        .map(one -> AgreementView.of(one, names, today))
                        .toList(),
                part.total(),
                part.more()
                        ? Cursors.encode(AgreementParameters.place(part.items().getLast()))
                        : null);
    }
}
