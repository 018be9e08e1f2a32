package nl.welzijnoprecept.referral.app;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.Clock;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.idempotency.IdempotencyKey;
import nl.welzijnoprecept.organisation.Organisations;
import nl.welzijnoprecept.referral.Caseload;
import nl.welzijnoprecept.referral.Page;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.ReferralQuery.Sort;
import nl.welzijnoprecept.referral.ReferralSummary;
import nl.welzijnoprecept.time.DutchTime;
import nl.welzijnoprecept.web.CanConflict;
import nl.welzijnoprecept.web.ExpectedRevision;
import nl.welzijnoprecept.web.Listing;
import nl.welzijnoprecept.web.Revision;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/referrals")
@Tag(name = "Referrals")
class ReferralApi {
    private final SubmitService submitting;
    private final ReadService reading;
    private final StepService stepping;
    private final DuplicateService judging;
    private final ReferralViews views;
    private final Organisations organisations;
    private final Clock clock;

    ReferralApi(
            SubmitService submitting,
            ReadService reading,
            StepService stepping,
            DuplicateService judging,
            ReferralViews views,
            Organisations organisations,
            Clock clock) {
        this.submitting = submitting;
        this.reading = reading;
        this.stepping = stepping;
        this.judging = judging;
        this.views = views;
        this.organisations = organisations;
        this.clock = clock;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "submitReferral",
            summary = "Refer a patient",
            description = "The referral goes to the welfare organisation that serves the postcode. "
                    + "The same Idempotency-Key and body again gives the first referral, not a second.")
    ResponseEntity<ReferralView> submit(
            Actor actor, @RequestBody ReferralRequest request, @Nullable IdempotencyKey key) {
        var referral = submitting.submit(actor, request, key);
        return created(URI.create("/api/v1/referrals/" + referral.id().value()), actor, Shown.toReferrer(referral));
    }

    @GetMapping("/{id}")
    @Operation(
            operationId = "getReferral",
            summary = "Read a referral",
            description = "Within the own scope; each read is in the access log that the client can see.")
    ResponseEntity<ReferralView> read(Actor actor, @PathVariable UUID id) {
        var shown = reading.read(actor, new ReferralId(id));
        return Revision.ok(shown.referral().revision(), views.of(actor, shown));
    }

    @GetMapping
    @Operation(
            operationId = "listReferrals",
            summary = "List referrals",
            description = "Within the own scope, with an exact total. Items carry no notes.")
    Listing<ReferralLine> list(Actor actor, @ParameterObject @Valid ReferralListParameters wanted) {
        var query = wanted.toQuery(actor, DutchTime.day(clock.instant()));
        return listing(actor, query.sort(), reading.list(actor, query));
    }

    @GetMapping("/counts")
    @Operation(
            operationId = "countReferrals",
            summary = "Count referrals",
            description =
                    "How many there are of each kind among those that the same parameters would list, over all parts:"
                            + " exact, and of one moment. Parameters of order and part change nothing.")
    CaseloadView counts(Actor actor, @ParameterObject @Valid ReferralListParameters wanted) {
        var today = DutchTime.day(clock.instant());
        return CaseloadView.of(
                reading.caseload(actor, wanted.toQuery(actor, today), today, EnumSet.allOf(Caseload.By.class)));
    }

    @PostMapping("/search")
    @Operation(
            operationId = "searchReferrals",
            summary = "Search for a person, or for words",
            description =
                    "By family name, birth date, or words in what is written, within the own scope. A POST, so that no name"
                            + " is in a URL. Words are sought in at most 3,000 cases.")
    Listing<ReferralLine> search(Actor actor, @RequestBody ReferralSearchRequest wanted) {
        var query = wanted.toQuery();
        return listing(
                actor,
                query.sort(),
                wanted.words() == null ? reading.search(actor, query) : reading.searchWords(actor, query));
    }

    @DeleteMapping("/{id}/warnings/possible-duplicate")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "resolveDuplicate",
            summary = "Resolve the warning of a duplicate",
            description = "For the coordinator, who has judged: it is somebody else, or the other referral is or will"
                    + " be closed. The referral keeps its ETag.")
    void resolveDuplicate(Actor actor, @PathVariable UUID id) {
        judging.resolve(actor, new ReferralId(id));
    }

    @PostMapping("/{id}/steps")
    @ResponseStatus(HttpStatus.CREATED)
    @CanConflict("allowedSteps or missing")
    @Operation(
            operationId = "takeStep",
            summary = "Take a step",
            description = "Moves a referral on. If-Match carries the ETag that was read; "
                    + "which steps are possible now is in allowedSteps.")
    ResponseEntity<ReferralView> take(
            Actor actor, @PathVariable UUID id, @RequestBody StepRequest step, ExpectedRevision expected) {
        var shown = stepping.take(actor, new ReferralId(id), step.toCommand(), expected.value());
        return created(URI.create("/api/v1/referrals/" + id + "/steps"), actor, shown);
    }

    @GetMapping("/{id}/steps")
    @Operation(operationId = "listSteps", summary = "History", description = "The steps taken, oldest first.")
    Listing<StepView> steps(Actor actor, @PathVariable UUID id) {
        var history = reading.history(actor, new ReferralId(id));
        var people = new HashSet<ProfessionalId>();
        history.changes().forEach(change -> {
            people.add(change.takenBy());
            Optional.ofNullable(history.after(change).coach()).ifPresent(people::add);
        });
        var names = organisations.names(people, Set.of(history.referral().handler()));
        var today = DutchTime.day(clock.instant());
        return Listing.of(history.changes().stream()
                .map(change -> StepView.of(change, history.after(change), history.referral(), names, actor, today))
                .toList());
    }

    private Listing<ReferralLine> listing(Actor actor, Sort sort, Page<ReferralSummary> page) {
        var today = DutchTime.day(clock.instant());
        return new Listing<>(
                page.items().stream()
                        .map(item -> ReferralLine.of(item, actor, today))
                        .toList(),
                page.total(),
                Cursor.encode(sort, page.next()));
    }

    private ResponseEntity<ReferralView> created(URI location, Actor actor, Shown shown) {
        return ResponseEntity.created(location)
                .eTag(Revision.eTag(shown.referral().revision()))
                .body(views.of(actor, shown));
    }
}
