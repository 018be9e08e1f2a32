package nl.welzijnoprecept.placement.app;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.casework.CaseWork;
import nl.welzijnoprecept.consent.Purpose;
import nl.welzijnoprecept.organisation.Organisations;
import nl.welzijnoprecept.pages.Page;
import nl.welzijnoprecept.placement.PlacementId;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.time.DutchTime;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** All of one placement: who came, what was asked, who knows what, and what happened with it. */
@Page
@RequestMapping("/referrals/{referral}/placements/{id}")
class PlacementPages {
    private final PlacementReadService reading;
    private final PlacementApi api;
    private final PlacementViews views;
    private final AttendanceApi attendance;
    private final FollowUpApi followUps;
    private final Organisations organisations;
    private final CaseWork work;
    private final Clock clock;

    PlacementPages(
            PlacementReadService reading,
            PlacementApi api,
            PlacementViews views,
            AttendanceApi attendance,
            FollowUpApi followUps,
            Organisations organisations,
            CaseWork work,
            Clock clock) {
        this.clock = clock;
        this.work = work;
        this.reading = reading;
        this.api = api;
        this.views = views;
        this.attendance = attendance;
        this.followUps = followUps;
        this.organisations = organisations;
    }

    @GetMapping
    String show(Actor actor, @PathVariable UUID referral, @PathVariable UUID id, Model model) {
        return one(actor, referral, id, model);
    }

    /** Also where something could not be changed, with what was typed in the model. */
    String one(Actor actor, UUID referral, UUID id, Model model) {
        var placed = reading.read(actor, new ReferralId(referral), new PlacementId(id));
        var standing = work.of(actor, referral);
        var open = standing.goesOn();
        model.addAttribute("standing", standing);
        model.addAttribute("case", CaseMention.of(placed.referral()));
        model.addAttribute("placement", views.of(placed));
        model.addAttribute("shared", placed.referral().isPermitted(Purpose.ACTIVITY, DutchTime.day(clock.instant())));
        model.addAttribute("changeable", open && !placed.placement().hasEnded());
        model.addAttribute("begun", open && placed.placement().startedOn() != null);
        model.addAttribute("expected", open && placed.placement().status().isExpected());
        model.addAttribute("steps", api.steps(actor, referral, id).items());
        model.addAttribute("days", attendance.list(actor, referral, id).items().reversed());
        model.addAttribute("answers", followUps.list(actor, referral, id).items());
        model.addAttribute(
                "buddies",
                actor.role().has(Permission.SEE_COLLEAGUES)
                        ? organisations.professionals(actor.requireOrganisation(), Role.BUDDY)
                        : List.of());
        return "placement/one";
    }
}
