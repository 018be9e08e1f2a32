package nl.welzijnoprecept.organisation.app;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.organisation.FieldChange.Difference;
import nl.welzijnoprecept.organisation.Organisations;
import nl.welzijnoprecept.organisation.Professional;
import nl.welzijnoprecept.organisation.Staff;
import nl.welzijnoprecept.organisation.StaffField;
import nl.welzijnoprecept.organisation.StaffMember;
import nl.welzijnoprecept.organisation.app.JudgedEntry.Change;
import nl.welzijnoprecept.organisation.app.OrganisationFile.ProfessionalEntry;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.web.BodyCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes over one person, by the service that the pages for one person use. What an entry does not say stays as it is. */
@Component
class PeopleTaken {
    private final KnownNames known;
    private final Organisations organisations;
    private final Staff staff;
    private final StaffService service;
    private final BodyCheck check;

    PeopleTaken(KnownNames known, Organisations organisations, Staff staff, StaffService service, BodyCheck check) {
        this.known = known;
        this.organisations = organisations;
        this.staff = staff;
        this.service = service;
        this.check = check;
    }

    JudgedEntry take(Actor actor, PastedEntry pasted, ProfessionalEntry entry) {
        var was = known.professional(entry.login().strip()).flatMap(staff::find);
        requireSameResponsible(entry, was.map(StaffMember::id));
        var request = request(entry, was.orElse(null));
        var errors = check.of(request);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        var cases = was.map(StaffMember::id).map(staff::openCases).orElse(0L);
        var is = was.isEmpty()
                ? service.add(actor, request).person()
                : service.change(actor, was.get().id(), request, was.get().revision())
                        .person();
        var changes = is.since(was.orElse(null)).stream()
                .filter(each -> was.isPresent() || shownOfNew(each.field()))
                .map(each -> change(each, was.orElse(null), is))
                .toList();
        return JudgedEntry.sound(
                pasted, was.isPresent(), !is.active(), changes, Caution.of(was.orElse(null), is, cases));
    }

    @SuppressWarnings("NullAway") // what is missing is found by the check of the request
    private StaffRequest request(ProfessionalEntry entry, @Nullable StaffMember was) {
        return new StaffRequest(
                was == null ? entry.login() : was.login(),
                was != null && entry.name() == null ? was.name() : entry.name(),
                was != null && entry.role() == null ? was.role() : entry.role(),
                place(entry, was),
                null);
    }

    private @Nullable UUID place(ProfessionalEntry entry, @Nullable StaffMember was) {
        var name = entry.organisation();
        if (name != null && !name.isBlank()) {
            return known.organisation(name.strip())
                    .orElseThrow(() -> new InvalidInput("organisationId", "UNKNOWN_NAME"))
                    .value();
        }
        var workplace = was == null || entry.role() == Role.ADMINISTRATOR ? null : was.organisation();
        return workplace == null ? null : workplace.id().value();
    }

    /** Pages do not say who answers for a system: it is there from the start of the product, or it is not. */
    private void requireSameResponsible(ProfessionalEntry entry, Optional<ProfessionalId> id) {
        var wanted = entry.responsible();
        if (wanted != null
                && !id.flatMap(organisations::findProfessional)
                        .map(Professional::responsible)
                        .equals(known.professional(wanted))) {
            throw new InvalidInput("responsible", "AT_THE_START");
        }
    }

    private static boolean shownOfNew(StaffField field) {
        return List.of(StaffField.LOGIN, StaffField.ROLE, StaffField.ORGANISATION)
                .contains(field);
    }

    private static Change change(Difference<StaffField> difference, @Nullable StaffMember was, StaffMember is) {
        return difference.field() == StaffField.ORGANISATION
                ? new Change(difference.field(), place(was), place(is))
                : new Change(difference.field(), difference.was(), difference.is());
    }

    private static @Nullable String place(@Nullable StaffMember person) {
        var workplace = person == null ? null : person.organisation();
        return workplace == null ? null : workplace.name();
    }
}
