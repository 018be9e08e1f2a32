package nl.welzijnoprecept.assignment.app;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.organisation.Organisations;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.web.Listing;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/referrals/{id}/coach-suggestions")
@Tag(name = "Referrals")
class SuggestionApi {
    private final SuggestionService service;
    private final Organisations organisations;

    SuggestionApi(SuggestionService service, Organisations organisations) {
        this.service = service;
        this.organisations = organisations;
    }

    @GetMapping
    @Operation(
            operationId = "suggestCoaches",
            summary = "Which coach fits",
            description =
                    "The coaches of the team, who fits best first, each with why: what they know, speak, where they"
                            + " work, and how full they are. For the coordinator, who decides.")
    Listing<SuggestionView> suggest(Actor actor, @PathVariable UUID id) {
        var found = service.suggest(actor, new ReferralId(id));
        var names = organisations.names(
                found.stream().map(each -> each.profile().coach()).collect(Collectors.toSet()), Set.of());
        return Listing.of(
                found.stream().map(each -> SuggestionView.of(each, names)).toList());
    }
}
