package nl.welzijnoprecept.organisation.app;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.organisation.FieldChange;
import nl.welzijnoprecept.organisation.Staff;
import nl.welzijnoprecept.organisation.StaffField;
import nl.welzijnoprecept.organisation.StaffMember;
import nl.welzijnoprecept.organisation.StaffMember.Workplace;
import nl.welzijnoprecept.organisation.StaffQuery;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.problem.NotFound;
import nl.welzijnoprecept.problem.StaleRevision;
import nl.welzijnoprecept.web.Identifiers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An administrator adds people, changes them, ends them and has them back. Nobody is removed: cases and the log point to them.
 * That somebody still has cases stops nothing: whoever must be out is out at once, and a coordinator gives the cases to others.
 */
@Service
class StaffService {
    private final Staff staff;
    private final Administrators administrators;
    private final Clock clock;

    StaffService(Staff staff, Administrators administrators, Clock clock) {
        this.staff = staff;
        this.administrators = administrators;
        this.clock = clock;
    }

    /** Some people, and how many there are in all. */
    record Found(List<StaffMember> items, boolean more, long total) {}

    /** Somebody, and how many cases are open that they coach. */
    record Kept(StaffMember person, long openCases) {}

    @Transactional(readOnly = true)
    Found list(Actor actor, StaffQuery query) {
        actor.require(Permission.MANAGE_PEOPLE);
        var found = staff.list(query);
        var more = found.size() > query.limit();
        return new Found(more ? found.subList(0, query.limit()) : found, more, staff.count(query));
    }

    @Transactional(readOnly = true)
    Map<Role, Long> counts(Actor actor) {
        actor.require(Permission.MANAGE_PEOPLE);
        return staff.countByRole();
    }

    @Transactional(readOnly = true)
    List<Workplace> workplaces(Actor actor) {
        actor.require(Permission.MANAGE_PEOPLE);
        return staff.workplaces();
    }

    @Transactional(readOnly = true)
    Kept read(Actor actor, ProfessionalId id) {
        actor.require(Permission.MANAGE_PEOPLE);
        return new Kept(staff.find(id).orElseThrow(NotFound::new), staff.openCases(id));
    }

    @Transactional(readOnly = true)
    List<FieldChange<StaffField>> changes(Actor actor, ProfessionalId id) {
        actor.require(Permission.MANAGE_PEOPLE);
        if (staff.find(id).isEmpty()) {
            throw new NotFound();
        }
        return staff.changes(id);
    }

    @Transactional
    Kept add(Actor actor, StaffRequest request) {
        administrators.hold(actor, Permission.MANAGE_PEOPLE);
        var errors = new ArrayList<FieldError>();
        var person = person(new ProfessionalId(Identifiers.next()), request, true, 0, errors);
        refuse(errors);
        staff.add(person);
        keep(actor, person.since(null), person);
        return new Kept(person, 0);
    }

    @Transactional
    Kept change(Actor actor, ProfessionalId id, StaffRequest request, int revision) {
        administrators.hold(actor, Permission.MANAGE_PEOPLE);
        var was = staff.find(id).orElseThrow(NotFound::new);
        if (was.revision() != revision) {
            throw new StaleRevision();
        }
        var errors = new ArrayList<FieldError>();
        var active = request.active() == null ? was.active() : request.active();
        var person = person(id, request, active, revision, errors);
        if (actor.is(id)) {
            errors.addAll(person.lockedOut(was));
        }
        refuse(errors);
        var differences = person.since(was);
        if (!differences.isEmpty()) {
            staff.change(person);
            keep(actor, differences, person);
        }
        return read(actor, id);
    }

    private StaffMember person(
            ProfessionalId id, StaffRequest request, boolean active, int revision, List<FieldError> errors) {
        var wanted = request.organisationId();
        var workplace = wanted == null
                ? null
                : staff.workplace(new OrganisationId(wanted)).orElse(null);
        var person = new StaffMember(
                id,
                request.name().strip(),
                request.role(),
                workplace,
                request.login().strip(),
                active,
                revision);
        if (wanted != null && workplace == null) {
            errors.add(new FieldError("organisationId", "UNKNOWN_CODE"));
        } else {
            errors.addAll(person.faults());
        }
        if (staff.isTaken(person.login(), id)) {
            errors.add(new FieldError("login", "TAKEN"));
        }
        return person;
    }

    private static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw new InvalidInput(List.copyOf(errors));
        }
    }

    private void keep(Actor actor, List<FieldChange.Difference<StaffField>> differences, StaffMember person) {
        staff.keep(person.id(), actor.id(), clock.instant(), differences, Identifiers::next);
    }
}
