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
@RequestMapping("/api/v1/referrals/{id}/conversations")
@Tag(name = "Conversations")
class ConversationApi {
    private final RecordService recording;
    private final CorrectionService correcting;
    private final ConversationReadService reading;
    private final Organisations organisations;

    ConversationApi(
            RecordService recording,
            CorrectionService correcting,
            ConversationReadService reading,
            Organisations organisations) {
        this.recording = recording;
        this.correcting = correcting;
        this.reading = reading;
        this.organisations = organisations;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "recordConversation",
            summary = "Record a conversation or a contact attempt",
            description = "For coach and coordinator. It is no step: the referral keeps its ETag. "
                    + "The same Idempotency-Key and body again gives the first conversation, not a second.")
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
    @Operation(
            operationId = "correctConversation",
            summary = "Correct a note",
            description = "Adds a version with the reason; the versions before stay readable. "
                    + "The same Idempotency-Key and body again adds nothing.")
    ResponseEntity<ConversationView> correct(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID conversationId,
            @RequestBody CorrectionRequest request,
            @Nullable IdempotencyKey key) {
        var corrected = new ConversationId(conversationId);
        return created(id, correcting.correct(actor, new ReferralId(id), corrected, request, key));
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
