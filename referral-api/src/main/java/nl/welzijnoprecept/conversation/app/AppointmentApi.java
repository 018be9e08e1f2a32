package nl.welzijnoprecept.conversation.app;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.conversation.AppointmentId;
import nl.welzijnoprecept.conversation.AppointmentStanding;
import nl.welzijnoprecept.idempotency.IdempotencyKey;
import nl.welzijnoprecept.organisation.Names;
import nl.welzijnoprecept.organisation.Organisations;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.web.CanConflict;
import nl.welzijnoprecept.web.Listing;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/referrals/{id}/appointments")
@Tag(name = "Appointments")
class AppointmentApi {
    private final AppointmentService agreeing;
    private final Organisations organisations;

    AppointmentApi(AppointmentService agreeing, Organisations organisations) {
        this.agreeing = agreeing;
        this.organisations = organisations;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @CanConflict("missing")
    @Operation(
            operationId = "planAppointment",
            summary = "Make an appointment",
            description =
                    "In an open case, with its coach. Where the coach is to be elsewhere at that time the answer warns of it:"
                            + " DOUBLE_BOOKED. An appointment is never edited: another takes its place. Closing the"
                            + " case ends what is planned (CANCELLED, CLOSING), and undoing the closing gives it back. For coach and"
                            + " coordinator. The same Idempotency-Key and body again gives the first appointment, not a second.")
    ResponseEntity<AppointmentView> plan(
            Actor actor, @PathVariable UUID id, @RequestBody AppointmentRequest request, @Nullable IdempotencyKey key) {
        return created(id, agreeing.plan(actor, new ReferralId(id), request, key));
    }

    @GetMapping
    @Operation(
            operationId = "listAppointments",
            summary = "List appointments",
            description = "The earliest first, whatever became of them. For coach and coordinator.")
    Listing<AppointmentView> list(Actor actor, @PathVariable UUID id) {
        var appointments = agreeing.list(actor, new ReferralId(id));
        var names = names(appointments);
        return Listing.of(
                appointments.stream().map(one -> AppointmentView.of(one, names)).toList());
    }

    @GetMapping("/{appointmentId}")
    @Operation(
            operationId = "getAppointment",
            summary = "Read an appointment",
            description = "For coach and coordinator.")
    AppointmentView read(Actor actor, @PathVariable UUID id, @PathVariable UUID appointmentId) {
        return view(agreeing.read(actor, new ReferralId(id), new AppointmentId(appointmentId)));
    }

    @PostMapping("/{appointmentId}/replacements")
    @ResponseStatus(HttpStatus.CREATED)
    @CanConflict("missing")
    @Operation(
            operationId = "replaceAppointment",
            summary = "Put another appointment in its place",
            description =
                    "The old one is SUPERSEDED and names the new one. Of two replacements at once the second is 409 with"
                            + " PLANNED_APPOINTMENT. For coach and coordinator.")
    ResponseEntity<AppointmentView> replace(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID appointmentId,
            @RequestBody AppointmentRequest request,
            @Nullable IdempotencyKey key) {
        return created(id, agreeing.replace(actor, new ReferralId(id), new AppointmentId(appointmentId), request, key));
    }

    @PostMapping("/{appointmentId}/outcomes")
    @ResponseStatus(HttpStatus.CREATED)
    @CanConflict("missing")
    @Operation(
            operationId = "endAppointment",
            summary = "Tell what became of an appointment",
            description =
                    "Once: then 409 with PLANNED_APPOINTMENT. Who came is known once it has begun: HELD and NO_SHOW before that are"
                            + " 409 with BEGUN_APPOINTMENT, but for HELD with the conversation that was recorded, as people come"
                            + " earlier. CANCELLED is told at any time; of a closed case, what was to be before the closing can still be told. A no-show is no contact"
                            + " attempt by itself: that somebody did not come says nothing of whether somebody sought them. Whoever"
                            + " then calls records a conversation of kind CONTACT_ATTEMPT, which counts. For coach and coordinator.")
    ResponseEntity<AppointmentView> end(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID appointmentId,
            @RequestBody OutcomeRequest request,
            @Nullable IdempotencyKey key) {
        return created(id, agreeing.end(actor, new ReferralId(id), new AppointmentId(appointmentId), request, key));
    }

    /** An outcome has no address of its own: the appointment shows it. */
    private ResponseEntity<AppointmentView> created(UUID referral, AppointmentStanding made) {
        var location = "/api/v1/referrals/" + referral + "/appointments/"
                + made.appointment().id().value();
        return ResponseEntity.created(URI.create(location)).body(view(made));
    }

    private AppointmentView view(AppointmentStanding one) {
        return AppointmentView.of(one, names(List.of(one)));
    }

    private Names names(List<AppointmentStanding> appointments) {
        return organisations.names(AppointmentView.people(appointments), Set.of());
    }
}
