package nl.welzijnoprecept.organisation.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.area.Areas;
import nl.welzijnoprecept.area.MunicipalityCode;
import nl.welzijnoprecept.organisation.FieldChange.Difference;
import nl.welzijnoprecept.organisation.OrganisationBook;
import nl.welzijnoprecept.organisation.OrganisationFacts;
import nl.welzijnoprecept.organisation.OrganisationField;
import nl.welzijnoprecept.organisation.Organisations;
import nl.welzijnoprecept.organisation.SafetyContact;
import nl.welzijnoprecept.organisation.app.JudgedEntry.Change;
import nl.welzijnoprecept.organisation.app.OrganisationFile.OrganisationEntry;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.problem.NotFound;
import nl.welzijnoprecept.web.BodyCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes over one organisation, by the services that the pages for one use. What an entry does not say stays as it is. */
@Component
class PlacesTaken {
    private final KnownNames known;
    private final Organisations organisations;
    private final OrganisationBook book;
    private final OrganisationService service;
    private final AreaService areas;
    private final Areas municipalities;
    private final BodyCheck check;

    PlacesTaken(
            KnownNames known,
            Organisations organisations,
            OrganisationBook book,
            OrganisationService service,
            AreaService areas,
            Areas municipalities,
            BodyCheck check) {
        this.known = known;
        this.organisations = organisations;
        this.book = book;
        this.service = service;
        this.areas = areas;
        this.municipalities = municipalities;
        this.check = check;
    }

    JudgedEntry take(Actor actor, PastedEntry pasted, OrganisationEntry entry) {
        var was = known.organisation(entry.name().strip()).flatMap(book::find);
        var request = request(entry, was.orElse(null));
        var errors = check.of(request);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        var is = was.isEmpty()
                ? service.add(actor, request).organisation()
                : service.change(actor, was.get().id(), request, was.get().revision())
                        .organisation();
        requireSameContacts(entry, is.id());
        var changes = new ArrayList<Change>();
        is.since(was.orElse(null)).stream()
                .filter(each -> was.isPresent()
                        || !List.of(OrganisationField.NAME, OrganisationField.ACTIVE)
                                .contains(each.field()))
                .map(this::told)
                .forEach(changes::add);
        changes.addAll(served(actor, entry, is.id()));
        return JudgedEntry.sound(pasted, was.isPresent(), !is.active(), changes, List.of());
    }

    /** A municipality by its name: nobody knows them by their codes. */
    private Change told(Difference<OrganisationField> difference) {
        return difference.field() == OrganisationField.MUNICIPALITY
                ? new Change(difference.field(), name(difference.was()), name(difference.is()))
                : new Change(difference.field(), difference.was(), difference.is());
    }

    private @Nullable String name(@Nullable String code) {
        return code == null ? null : municipalities.names().getOrDefault(new MunicipalityCode(code), code);
    }

    @SuppressWarnings("NullAway") // what is missing is found by the check of the request
    private static OrganisationRequest request(OrganisationEntry entry, @Nullable OrganisationFacts was) {
        if (was == null) {
            return new OrganisationRequest(
                    entry.name(),
                    entry.type(),
                    entry.municipality(),
                    entry.referrerType(),
                    entry.phone(),
                    entry.email(),
                    null);
        }
        var municipality = was.municipality();
        return new OrganisationRequest(
                was.name(),
                entry.type() == null ? was.type() : entry.type(),
                entry.municipality() == null && municipality != null ? municipality.value() : entry.municipality(),
                entry.referrerType() == null ? was.referrerType() : entry.referrerType(),
                entry.phone() == null ? was.phone() : entry.phone(),
                entry.email() == null ? was.email() : entry.email(),
                null);
    }

    private List<Change> served(Actor actor, OrganisationEntry entry, OrganisationId id) {
        var already = organisations.servedBy(id);
        return Objects.requireNonNullElse(entry.serves(), List.<String>of()).stream()
                .distinct()
                .map(PlacesTaken::code)
                .filter(code -> !already.contains(code))
                .map(code -> served(actor, code, id))
                .toList();
    }

    private Change served(Actor actor, MunicipalityCode code, OrganisationId id) {
        try {
            return new Change(
                    OrganisationField.AREA, null, areas.add(actor, code, id).name());
        } catch (NotFound e) {
            throw new InvalidInput("serves", "UNKNOWN_CODE");
        } catch (InvalidInput e) {
            throw new InvalidInput("serves", e.errors().getFirst().code());
        }
    }

    private static MunicipalityCode code(String code) {
        try {
            return new MunicipalityCode(code);
        } catch (InvalidInput e) {
            throw new InvalidInput("serves", "UNKNOWN_CODE");
        }
    }

    /** No page changes them, so no trail would tell who did. */
    private void requireSameContacts(OrganisationEntry entry, OrganisationId id) {
        var there = organisations.safetyContacts(id).stream()
                .map(SafetyContact::name)
                .toList();
        if (!Objects.requireNonNullElse(entry.safetyContacts(), List.<SafetyContact>of()).stream()
                .allMatch(each -> there.contains(each.name()))) {
            throw new InvalidInput("safetyContacts", "AT_THE_START");
        }
    }
}
