package nl.welzijnoprecept.referral;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.accesslog.CaseFile;
import nl.welzijnoprecept.area.MunicipalityCode;
import nl.welzijnoprecept.client.Client;
import nl.welzijnoprecept.consent.Consent;
import nl.welzijnoprecept.consent.Purpose;
import nl.welzijnoprecept.deadline.DeadlineKind;
import nl.welzijnoprecept.deadline.Norms;
import nl.welzijnoprecept.problem.IllegalStep;
import nl.welzijnoprecept.problem.NeedNotMet;
import nl.welzijnoprecept.problem.NotAllowed;
import nl.welzijnoprecept.problem.StaleRevision;
import nl.welzijnoprecept.time.DutchTime;
import org.jspecify.annotations.Nullable;

/**
 * A referral (aanmelding): what the referrer sent, and where it is now.
 *
 * @param question            the trouble in the patient's own words
 * @param explanation         what the referrer adds
 * @param municipality        where the client lives, by postcode
 * @param handler             the welfare organisation that serves that municipality
 * @param possibleDuplicateOf an open referral of what looks like the same person; a coordinator judges
 */
public record Referral(
        ReferralId id,
        Reference reference,
        int revision,
        Client client,
        List<Reason> reasons,
        @Nullable String question,
        @Nullable String explanation,
        Consent consent,
        FeedbackLevel feedbackLevel,
        MunicipalityCode municipality,
        OrganisationId handler,
        ProfessionalId referrer,
        OrganisationId practice,
        Instant submittedAt,
        @Nullable ReferralId possibleDuplicateOf,
        ReferralState state,
        @Nullable LastStep lastStep) {

    public static final Duration UNDO_WITHIN = Duration.ofMinutes(15);
    public static final Period REOPEN_WITHIN = Period.ofYears(1);
    /** A pause that is meant to last longer is an end. */
    public static final Period PAUSE_WITHIN = Period.ofYears(1);

    public Referral {
        reasons = List.copyOf(reasons);
    }

    /** A referrer refers: the team that serves the area has to divide it. */
    public static Referral submit(
            ReferralId id,
            Reference reference,
            Submission sent,
            Actor referrer,
            MunicipalityCode municipality,
            OrganisationId handler,
            @Nullable ReferralId possibleDuplicateOf,
            Norms norms,
            Instant now) {
        var due = norms.due(DeadlineKind.ASSIGNMENT, DutchTime.day(now));
        return new Referral(
                id,
                reference,
                0,
                sent.client(),
                sent.reasons(),
                sent.question(),
                sent.explanation(),
                sent.consent(),
                sent.feedbackLevel(),
                municipality,
                handler,
                referrer.id(),
                referrer.requireOrganisation(),
                now,
                possibleDuplicateOf,
                new ReferralState(ReferralStatus.SUBMITTED, now, null, due, null, null, null),
                null);
    }

    /** The client's file, as the access log names it. */
    public CaseFile file() {
        return new CaseFile(id.value(), handler);
    }

    public ReferralStatus status() {
        return state.status();
    }

    /** Whether the client lets their data be used for this, today. */
    public boolean isPermitted(Purpose purpose) {
        return state.permissionWithdrawnOn() == null && consent.covers(purpose);
    }

    /** The steps that this actor can take now, as far as status and role go. */
    public List<Step> stepsFor(Actor actor, Instant now) {
        return Arrays.stream(Step.values())
                .filter(step -> step.isPossible(actor.role(), status()) && isTimely(step, actor, now) && isOwn(actor))
                .toList();
    }

    /** A coach acts on own cases only; what has no coach yet belongs to the whole team. */
    private boolean isOwn(Actor actor) {
        return actor.role() != Role.COACH || state.coach() == null || actor.is(state.coach());
    }

    private boolean isTimely(Step step, Actor actor, Instant now) {
        return switch (step) {
            case UNDO ->
                lastStep != null
                        && lastStep.step() != Step.UNDO
                        && actor.is(lastStep.takenBy())
                        && !now.isAfter(lastStep.takenAt().plus(UNDO_WITHIN));
            case REOPEN ->
                state.closure() != null
                        && isPermitted(Purpose.REFER)
                        && !DutchTime.day(now)
                                .isAfter(DutchTime.day(state.closure().closedAt())
                                        .plus(REOPEN_WITHIN));
            case RETURN,
                    RESUBMIT,
                    DECLINE,
                    ASSIGN,
                    REASSIGN,
                    START,
                    PARTICIPATE,
                    AFTERCARE,
                    BACK,
                    PAUSE,
                    RESUME,
                    COMPLETE,
                    HAND_OVER,
                    UNREACHED,
                    WITHDRAW,
                    VOID -> true;
        };
    }

    /**
     * Takes a step, or refuses.
     *
     * @param expected the revision that whoever acts has seen
     * @param last     the last line of the history, which UNDO goes back to
     */
    public Moved take(
            StepCommand wanted,
            Actor actor,
            int expected,
            Progress progress,
            Norms norms,
            @Nullable StatusChange last,
            Instant now) {
        var step = wanted.step();
        if (!step.isBy(actor.role())) {
            throw new NotAllowed("The role " + actor.role() + " does not take the step " + step + ".");
        }
        if (revision != expected) {
            throw new StaleRevision();
        }
        var allowed = stepsFor(actor, now);
        if (!allowed.contains(step)) {
            throw new IllegalStep(step, status(), allowed);
        }
        var transition = Transition.of(wanted, actor, state, norms, now);
        var unmet = transition.command().unmet(progress);
        if (!unmet.isEmpty()) {
            throw new NeedNotMet(unmet);
        }
        return moved(transition.command(), actor, transition.next(last), now);
    }

    private Moved moved(StepCommand command, Actor actor, ReferralState next, Instant now) {
        var after = new Referral(
                id,
                reference,
                revision + 1,
                client,
                reasons,
                question,
                explanation,
                consent,
                feedbackLevel,
                municipality,
                handler,
                referrer,
                practice,
                submittedAt,
                possibleDuplicateOf,
                next,
                new LastStep(command.step(), actor.id(), now));
        var change = new StatusChange(
                id,
                after.revision,
                command.step(),
                status(),
                next.status(),
                actor.id(),
                actor.role(),
                now,
                command.reason(),
                command.reasonCode(),
                state);
        return new Moved(after, change);
    }

    /** The state after a contact was recorded: who was sought is now to be met. Empty when nothing changes. */
    public Optional<ReferralState> afterContact(Norms norms) {
        return turned(DeadlineKind.FIRST_CONTACT, DeadlineKind.INTAKE, norms);
    }

    /** The state after the referrer heard back. Empty when nothing changes. */
    public Optional<ReferralState> afterFeedback(Norms norms) {
        return turned(DeadlineKind.FEEDBACK, DeadlineKind.CLOSURE_CHECK, norms);
    }

    private Optional<ReferralState> turned(DeadlineKind from, DeadlineKind to, Norms norms) {
        var clock = state.clock();
        if (clock == null || clock.kind() != from) {
            return Optional.empty();
        }
        // A pause is a status of its own: of the one it interrupts, only the clock tells when it began.
        var turned = state.pause() == null ? norms.due(to, DutchTime.day(state.since())) : norms.instead(clock, to);
        return Optional.of(state.withClock(turned));
    }
}
