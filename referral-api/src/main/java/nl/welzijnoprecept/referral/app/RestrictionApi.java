package nl.welzijnoprecept.referral.app;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.casework.PartyView;
import nl.welzijnoprecept.organisation.Names;
import nl.welzijnoprecept.organisation.Organisations;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.Restriction;
import nl.welzijnoprecept.referral.RestrictionChange;
import nl.welzijnoprecept.referral.app.RestrictionService.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/referrals/{id}/restriction")
@Tag(name = "Referrals")
class RestrictionApi {
    private final RestrictionService service;
    private final Organisations organisations;

    RestrictionApi(RestrictionService service, Organisations organisations) {
        this.service = service;
        this.organisations = organisations;
    }

    /** Who is let in, and how that came. */
    record RestrictionView(
            boolean restricted,

            @Schema(description = "Empty while the referrer's wish waits for a coordinator who names them.")
            List<PartyView> team,

            List<RestrictionChangeView> changes) {
        static RestrictionView of(Standing standing, Names names) {
            var restriction = standing.referral().restriction();
            return new RestrictionView(
                    restriction != null,
                    members(restriction, names),
                    standing.changes().stream()
                            .map(change -> RestrictionChangeView.of(change, names))
                            .toList());
        }
    }

    /** One change of who is let in, oldest first. */
    record RestrictionChangeView(
            boolean restricted,
            List<PartyView> team,

            @Nullable @Schema(description = "Null where the referrer asked for it.")
            String reason,

            PartyView by,
            Instant at) {
        static RestrictionChangeView of(RestrictionChange change, Names names) {
            return new RestrictionChangeView(
                    change.restriction() != null,
                    members(change.restriction(), names),
                    change.reason(),
                    PartyView.of(names.of(change.by())),
                    change.at());
        }
    }

    private static List<PartyView> members(@Nullable Restriction restriction, Names names) {
        return restriction == null
                ? List.of()
                : restriction.team().stream()
                        .map(member -> PartyView.of(names.of(member)))
                        .sorted(Comparator.comparing(PartyView::name).thenComparing(PartyView::id))
                        .toList();
    }

    @GetMapping
    @Operation(
            operationId = "getRestriction",
            summary = "Who is let in to this file",
            description = "With the history of it, oldest first. For the case's coach and coordinators.")
    RestrictionView read(Actor actor, @PathVariable UUID id) {
        return view(service.read(actor, new ReferralId(id)));
    }

    @PutMapping
    @Operation(
            operationId = "restrictReferral",
            summary = "Let in a named team only, or everybody again",
            description =
                    "By a coordinator or the case's coach, who stay in the team themselves. Outside it the file is not"
                            + " there: not in lists, counts, searches or warnings. Figures count it. At the practice only who"
                            + " referred sees it. The referral keeps its ETag.")
    RestrictionView restrict(Actor actor, @PathVariable UUID id, @RequestBody RestrictionRequest request) {
        return view(service.restrict(actor, new ReferralId(id), request));
    }

    private RestrictionView view(Standing standing) {
        var people = new HashSet<ProfessionalId>();
        if (standing.referral().restriction() != null) {
            people.addAll(standing.referral().restriction().team());
        }
        for (var change : standing.changes()) {
            people.add(change.by());
            if (change.restriction() != null) {
                people.addAll(change.restriction().team());
            }
        }
        return RestrictionView.of(standing, organisations.names(people, Set.of()));
    }
}
