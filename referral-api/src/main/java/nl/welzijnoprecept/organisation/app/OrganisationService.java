package nl.welzijnoprecept.organisation.app;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.area.Areas;
import nl.welzijnoprecept.area.MunicipalityCode;
import nl.welzijnoprecept.organisation.FieldChange;
import nl.welzijnoprecept.organisation.OrganisationBook;
import nl.welzijnoprecept.organisation.OrganisationFacts;
import nl.welzijnoprecept.organisation.OrganisationFacts.Dependents;
import nl.welzijnoprecept.organisation.OrganisationField;
import nl.welzijnoprecept.organisation.OrganisationQuery;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.problem.NotFound;
import nl.welzijnoprecept.problem.StaleRevision;
import nl.welzijnoprecept.web.Identifiers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An administrator adds organisations, changes them, ends them and has them back. None is removed: cases and the log point to
 * them. What still has people, open cases, activities or areas stays what it is, for they would be nobody's.
 */
@Service
class OrganisationService {
    private final OrganisationBook book;
    private final Areas areas;
    private final Administrators administrators;
    private final Clock clock;

    OrganisationService(OrganisationBook book, Areas areas, Administrators administrators, Clock clock) {
        this.book = book;
        this.areas = areas;
        this.administrators = administrators;
        this.clock = clock;
    }

    /** Some organisations, and how many there are in all. */
    record Found(List<OrganisationFacts> items, boolean more, long total) {}

    /** An organisation, and what depends on it. */
    record Kept(OrganisationFacts organisation, Dependents dependents) {}

    @Transactional(readOnly = true)
    Found list(Actor actor, OrganisationQuery query) {
        actor.require(Permission.MANAGE_ORGANISATIONS);
        var found = book.list(query);
        var more = found.size() > query.limit();
        return new Found(more ? found.subList(0, query.limit()) : found, more, book.count(query));
    }

    @Transactional(readOnly = true)
    Kept read(Actor actor, OrganisationId id) {
        actor.require(Permission.MANAGE_ORGANISATIONS);
        return new Kept(book.find(id).orElseThrow(NotFound::new), book.dependents(id));
    }

    @Transactional(readOnly = true)
    List<FieldChange<OrganisationField>> changes(Actor actor, OrganisationId id) {
        actor.require(Permission.MANAGE_ORGANISATIONS);
        if (book.find(id).isEmpty()) {
            throw new NotFound();
        }
        return book.changes(id);
    }

    @Transactional
    Kept add(Actor actor, OrganisationRequest request) {
        administrators.hold(actor, Permission.MANAGE_ORGANISATIONS);
        var errors = new ArrayList<FieldError>();
        var organisation = facts(new OrganisationId(Identifiers.next()), request, true, 0, errors);
        refuse(errors);
        book.add(organisation);
        keep(actor, organisation.since(null), organisation);
        return new Kept(organisation, Dependents.NONE);
    }

    @Transactional
    Kept change(Actor actor, OrganisationId id, OrganisationRequest request, int revision) {
        administrators.hold(actor, Permission.MANAGE_ORGANISATIONS);
        var was = book.find(id).orElseThrow(NotFound::new);
        if (was.revision() != revision) {
            throw new StaleRevision();
        }
        var errors = new ArrayList<FieldError>();
        var active = request.active() == null ? was.active() : request.active();
        var organisation = facts(id, request, active, revision, errors);
        errors.addAll(organisation.faultsSince(was, book.dependents(id)));
        refuse(errors);
        var differences = organisation.since(was);
        if (!differences.isEmpty()) {
            book.change(organisation);
            keep(actor, differences, organisation);
        }
        return read(actor, id);
    }

    private static @Nullable String orNull(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed;
    }

    private OrganisationFacts facts(
            OrganisationId id, OrganisationRequest request, boolean active, int revision, List<FieldError> errors) {
        var municipality = new MunicipalityCode(request.municipality());
        var organisation = new OrganisationFacts(
                id,
                request.name().strip(),
                request.type(),
                municipality,
                request.referrerType(),
                request.phone(),
                orNull(request.email()),
                active,
                revision);
        errors.addAll(organisation.faults());
        if (!areas.isKnown(municipality)) {
            errors.add(new FieldError("municipality", "UNKNOWN_CODE"));
        }
        if (active && book.isTaken(organisation.name(), id)) {
            errors.add(new FieldError("name", "TAKEN"));
        }
        return organisation;
    }

    private static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw new InvalidInput(List.copyOf(errors));
        }
    }

    private void keep(
            Actor actor, List<FieldChange.Difference<OrganisationField>> differences, OrganisationFacts organisation) {
        book.keep(organisation.id(), actor.id(), clock.instant(), differences, Identifiers::next);
    }
}
