package nl.welzijnoprecept.assignment.app;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.casework.CoachOption;
import nl.welzijnoprecept.casework.CoachOptions;
import nl.welzijnoprecept.organisation.Organisations;
import nl.welzijnoprecept.referral.ReferralId;
import org.springframework.stereotype.Component;

/** The suggestions of the API, to choose from on a page. */
@Component
class SuggestedCoaches implements CoachOptions {
    private final SuggestionService service;
    private final Organisations organisations;

    SuggestedCoaches(SuggestionService service, Organisations organisations) {
        this.service = service;
        this.organisations = organisations;
    }

    @Override
    public List<CoachOption> of(Actor actor, UUID referral) {
        var found = service.suggest(actor, new ReferralId(referral));
        var names = organisations.names(
                found.stream().map(each -> each.profile().coach()).collect(Collectors.toSet()), Set.of());
        return found.stream()
                .map(each -> new CoachOption(
                        each.profile().coach().value(),
                        names.of(each.profile().coach()).name(),
                        each.grounds().stream().distinct().toList(),
                        each.openCases(),
                        each.profile().capacity(),
                        each.profile().absentUntil()))
                .toList();
    }
}
