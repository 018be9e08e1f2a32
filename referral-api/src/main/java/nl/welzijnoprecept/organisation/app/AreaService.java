package nl.welzijnoprecept.organisation.app;

import java.time.Clock;
import java.util.List;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.area.MunicipalityCode;
import nl.welzijnoprecept.organisation.FieldChange.Difference;
import nl.welzijnoprecept.organisation.OrganisationBook;
import nl.welzijnoprecept.organisation.OrganisationField;
import nl.welzijnoprecept.organisation.OrganisationType;
import nl.welzijnoprecept.organisation.ServedArea;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.problem.NotFound;
import nl.welzijnoprecept.web.Identifiers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An administrator says which welfare organisation serves which municipality. Where nobody does, new referrals are refused. */
@Service
class AreaService {
    private final OrganisationBook book;
    private final Administrators administrators;
    private final Clock clock;

    AreaService(OrganisationBook book, Administrators administrators, Clock clock) {
        this.book = book;
        this.administrators = administrators;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<ServedArea> list(Actor actor) {
        actor.require(Permission.MANAGE_ORGANISATIONS);
        return book.areas();
    }

    @Transactional(readOnly = true)
    ServedArea read(Actor actor, MunicipalityCode municipality) {
        actor.require(Permission.MANAGE_ORGANISATIONS);
        return book.areas().stream()
                .filter(each -> each.municipality().equals(municipality))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Said twice, it is once. */
    @Transactional
    ServedArea add(Actor actor, MunicipalityCode municipality, OrganisationId id) {
        administrators.hold(actor, Permission.MANAGE_ORGANISATIONS);
        var area = read(actor, municipality);
        var organisation = book.find(id).orElseThrow(NotFound::new);
        if (organisation.type() != OrganisationType.WELFARE) {
            throw new InvalidInput("organisationId", "NOT_WELFARE");
        }
        if (!organisation.active()) {
            throw new InvalidInput("organisationId", "ENDED");
        }
        if (book.serve(id, municipality)) {
            keep(actor, id, null, area.municipality().value());
        }
        return read(actor, municipality);
    }

    /** Said twice, it is once. */
    @Transactional
    ServedArea remove(Actor actor, MunicipalityCode municipality, OrganisationId id) {
        administrators.hold(actor, Permission.MANAGE_ORGANISATIONS);
        var area = read(actor, municipality);
        if (book.leave(id, municipality)) {
            keep(actor, id, area.municipality().value(), null);
        }
        return read(actor, municipality);
    }

    private void keep(Actor actor, OrganisationId about, @Nullable String was, @Nullable String is) {
        var difference = new Difference<>(OrganisationField.AREA, was, is);
        book.keep(about, actor.id(), clock.instant(), List.of(difference), Identifiers::next);
    }
}
