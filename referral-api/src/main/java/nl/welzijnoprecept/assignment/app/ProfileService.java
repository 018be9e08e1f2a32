package nl.welzijnoprecept.assignment.app;

import java.util.ArrayList;
import java.util.List;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.area.Areas;
import nl.welzijnoprecept.assignment.CoachProfile;
import nl.welzijnoprecept.assignment.CoachProfiles;
import nl.welzijnoprecept.organisation.Organisations;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.problem.NotAllowed;
import nl.welzijnoprecept.problem.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a coach is good at: said by themselves, or by who leads the team. */
@Service
class ProfileService {
    private final CoachProfiles profiles;
    private final Organisations organisations;
    private final Areas areas;

    ProfileService(CoachProfiles profiles, Organisations organisations, Areas areas) {
        this.profiles = profiles;
        this.organisations = organisations;
        this.areas = areas;
    }

    @Transactional(readOnly = true)
    CoachProfile read(Actor actor, ProfessionalId coach) {
        actor.require(Permission.SEE_PROFILES);
        requireColleague(actor, coach);
        return profiles.of(coach);
    }

    @Transactional
    CoachProfile save(Actor actor, ProfessionalId coach, ProfileRequest request, int revision) {
        actor.require(Permission.SEE_PROFILES);
        requireColleague(actor, coach);
        if (actor.role() == Role.COACH && !actor.is(coach)) {
            throw new NotAllowed("A coach says this of themselves only.");
        }
        var profile = request.toProfile(coach, revision);
        requireKnown(profile);
        return profiles.save(profile);
    }

    private void requireColleague(Actor actor, ProfessionalId coach) {
        if (organisations
                .findProfessional(coach)
                .filter(found -> found.canCoachFor(actor.requireOrganisation()))
                .isEmpty()) {
            throw new NotFound();
        }
    }

    private void requireKnown(CoachProfile profile) {
        var errors = new ArrayList<FieldError>();
        if (!profile.municipalities().stream().allMatch(areas::isKnown)) {
            errors.add(new FieldError("municipalities", "UNKNOWN_CODE"));
        }
        if (!profile.districts().stream().allMatch(areas::isKnown)) {
            errors.add(new FieldError("districts", "UNKNOWN_CODE"));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(List.copyOf(errors));
        }
    }
}
