package nl.welzijnoprecept.conversation.app;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.conversation.ConversationId;
import nl.welzijnoprecept.idempotency.IdempotencyKey;
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
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/referrals/{id}/conversations")
@Tag(name = "Conversations")
class ConversationApi {
    private final RecordService recording;
    private final CorrectionService correcting;
    private final VisibilityService showing;
    private final ConversationReadService reading;
    private final Organisations organisations;

    ConversationApi(
            RecordService recording,
            CorrectionService correcting,
            VisibilityService showing,
            ConversationReadService reading,
            Organisations organisations) {
        this.recording = recording;
        this.correcting = correcting;
        this.showing = showing;
        this.reading = reading;
        this.organisations = organisations;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @CanConflict("missing")
    @Operation(
            operationId = "recordConversation",
            summary = "Record a conversation or a contact attempt",
            description =
                    "For coach and coordinator, also in a closed case, as paper comes later. It is no step: the referral"
                            + " keeps its ETag. In one go, all or nothing: the appointment that it was (appointmentId, HELD from then"
                            + " on), the next one (nextAppointment), what was agreed on (agreed, an"
                            + " action in the plan from then on), and the draft that goes (draftId). Held before the referral came,"
                            + " it is kept with a warning. The same Idempotency-Key and body again gives the first conversation, not a"
                            + " second.")
    ResponseEntity<ConversationView> record(
            Actor actor,
            @PathVariable UUID id,
            @RequestBody ConversationRequest request,
            @Nullable IdempotencyKey key) {
        return created(id, recording.record(actor, new ReferralId(id), request, key));
    }

    @GetMapping
    @Operation(
            operationId = "listConversations",
            summary = "List conversations",
            description = "Oldest first, each with its note as it reads now. For coach and coordinator.")
    Listing<ConversationLine> list(Actor actor, @PathVariable UUID id) {
        var contacts = reading.list(actor, new ReferralId(id));
        var people =
                contacts.stream().flatMap(contact -> contact.people().stream()).collect(Collectors.toSet());
        var names = organisations.names(people, Set.of());
        return Listing.of(contacts.stream()
                .map(contact -> ConversationLine.of(contact, names))
                .toList());
    }

    @GetMapping("/{conversationId}")
    @Operation(
            operationId = "getConversation",
            summary = "Read a conversation",
            description = "With every version of its note, oldest first. For coach and coordinator.")
    ConversationView read(Actor actor, @PathVariable UUID id, @PathVariable UUID conversationId) {
        return view(reading.read(actor, new ReferralId(id), new ConversationId(conversationId)));
    }

    @PostMapping("/{conversationId}/corrections")
    @ResponseStatus(HttpStatus.CREATED)
    @CanConflict("missing")
    @Operation(
            operationId = "correctConversation",
            summary = "Correct a note",
            description =
                    "Adds a version with the reason; the versions before stay readable. By who recorded the conversation,"
                            + " and by the coordinator who may read it, until the end of the third Dutch day after it was recorded (see"
                            + " lockedFrom); then 409 with UNLOCKED_NOTE, and what must still be said is added. A coach who took the"
                            + " case over adds. What a client wants corrected is a statement beside the file, at any time. The same"
                            + " Idempotency-Key and body again adds nothing.")
    ResponseEntity<ConversationView> correct(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID conversationId,
            @RequestBody CorrectionRequest request,
            @Nullable IdempotencyKey key) {
        var corrected = new ConversationId(conversationId);
        return created(id, correcting.correct(actor, new ReferralId(id), corrected, request, key));
    }

    @PostMapping("/{conversationId}/additions")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "addToConversation",
            summary = "Add to a note",
            description =
                    "What must still be said, shown after what was there; at any time, by whoever works on the case and"
                            + " may read the note. The same Idempotency-Key and body again adds nothing.")
    ResponseEntity<ConversationView> add(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID conversationId,
            @RequestBody AdditionRequest request,
            @Nullable IdempotencyKey key) {
        return created(id, correcting.add(actor, new ReferralId(id), new ConversationId(conversationId), request, key));
    }

    @PutMapping("/{conversationId}/visibility")
    @CanConflict("missing")
    @Operation(
            operationId = "setConversationVisibility",
            summary = "Say who reads a note",
            description =
                    "By who recorded it. TEAM at any time. AUTHOR until the note is locked (see lockedFrom), then 409 with"
                            + " UNLOCKED_NOTE: so that a wrong click can be taken back, and what the team relies on does not disappear"
                            + " later; with OWN_WORDS_ONLY where a colleague has corrected it or added to it. What was open for a while may have been read: the access log says by whom. A note for its author"
                            + " only is part of the file all the same: it is in the client's export, and goes with the file. When its"
                            + " author leaves, the coordinator sees that it is there, and the officer's export is the way to it.")
    ConversationView show(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID conversationId,
            @RequestBody VisibilityRequest request) {
        return view(showing.show(actor, new ReferralId(id), new ConversationId(conversationId), request.visibility()));
    }

    /** A version has no address of its own: the conversation shows them all. */
    private ResponseEntity<ConversationView> created(UUID referral, Contact contact) {
        var id = contact.conversation().id().value();
        return ResponseEntity.created(URI.create("/api/v1/referrals/" + referral + "/conversations/" + id))
                .body(view(contact));
    }

    private ConversationView view(Contact contact) {
        return ConversationView.of(contact, organisations.names(contact.people(), Set.of()));
    }
}
