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
import nl.welzijnoprecept.area.MunicipalityCode;
import nl.welzijnoprecept.client.Client;
import nl.welzijnoprecept.consent.Consent;
import nl.welzijnoprecept.deadline.DeadlineKind;
import nl.welzijnoprecept.deadline.Due;
import nl.welzijnoprecept.deadline.Norms;
import nl.welzijnoprecept.problem.IllegalStep;
import nl.welzijnoprecept.problem.InvalidInput;
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

    public ReferralStatus status() {
        return state.status();
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
        var command = withOwnCoach(wanted, actor);
        command.requireFields();
        checkUntil(command, now);
        var unmet = command.unmet(progress);
        if (!unmet.isEmpty()) {
            throw new NeedNotMet(unmet);
        }
        return moved(command, actor, nextState(command, keeper(actor), norms, last, now), now);
    }

    /** A coach who assigns or reopens does so to themselves; a coordinator who reopens may leave it to the coach of before. */
    private StepCommand withOwnCoach(StepCommand command, Actor actor) {
        return switch (command.step()) {
            case ASSIGN, REOPEN -> {
                if (actor.role() == Role.COACH) {
                    if (command.coach() != null && !actor.is(command.coach())) {
                        throw new NotAllowed("A coach assigns to themselves only.");
                    }
                    yield command.withCoach(actor.id());
                }
                if (command.step() == Step.REOPEN && command.coach() == null) {
                    if (state.coach() == null) {
                        throw new InvalidInput("coachId", "REQUIRED");
                    }
                    yield command.withCoach(state.coach());
                }
                yield command;
            }
            case RETURN,
                    RESUBMIT,
                    DECLINE,
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
                    VOID,
                    UNDO -> command;
        };
    }

    private static void checkUntil(StepCommand command, Instant now) {
        if (command.step() != Step.PAUSE || command.until() == null) {
            return;
        }
        var today = DutchTime.day(now);
        if (command.until().isBefore(today)) {
            throw new InvalidInput("until", "DATE_IN_PAST");
        }
        if (command.until().isAfter(today.plus(PAUSE_WITHIN))) {
            throw new InvalidInput("until", "DATE_TOO_FAR_AHEAD");
        }
    }

    private ReferralState nextState(
            StepCommand command,
            @Nullable ProfessionalId keeper,
            Norms norms,
            @Nullable StatusChange last,
            Instant now) {
        return switch (command.step()) {
            case UNDO -> {
                if (last == null) {
                    throw new StaleRevision(); // the last step is known, so its line must be
                }
                yield last.before();
            }
            case REASSIGN ->
                new ReferralState(
                        status(), state.since(), command.coach(), state.due(), state.pause(), state.closure());
            case RESUME -> resumed(norms, now);
            case PAUSE ->
                new ReferralState(
                        ReferralStatus.PAUSED,
                        now,
                        state.coach(),
                        command.until() == null ? null : new Due(DeadlineKind.RESUMPTION, command.until()),
                        new Pause(status(), DutchTime.day(now), state.due()),
                        null);
            // Whoever is asked again starts anew, and a coordinator divides it again.
            case RETURN, RESUBMIT -> entered(command, null, norms, now);
            case ASSIGN, REOPEN -> entered(command, command.coach(), norms, now);
            case DECLINE, START, PARTICIPATE, AFTERCARE, BACK, COMPLETE, HAND_OVER, UNREACHED, WITHDRAW, VOID ->
                entered(command, keeper, norms, now);
        };
    }

    /** Whose case it stays: of a coach who ends what had none, so that they can still undo or reopen it. */
    private @Nullable ProfessionalId keeper(Actor actor) {
        return state.coach() == null && actor.role() == Role.COACH ? actor.id() : state.coach();
    }

    private ReferralState entered(StepCommand command, @Nullable ProfessionalId coach, Norms norms, Instant now) {
        var to = command.step().to();
        if (to == null) {
            throw new IllegalStateException(command.step() + " leads to no status of its own");
        }
        var clock =
                to == ReferralStatus.COACHING && command.step() == Step.BACK ? DeadlineKind.CLOSURE_CHECK : to.clock();
        var due = clock == null ? null : norms.due(clock, DutchTime.day(now));
        var closure = to.isOpen()
                ? null
                : new Closure(now, command.outcome(), command.clientVerdict(), command.reasonCode(), command.partner());
        return new ReferralState(to, now, coach, due, null, closure);
    }

    private ReferralState resumed(Norms norms, Instant now) {
        var pause = state.pause();
        if (pause == null) {
            throw new IllegalStateException("a paused referral knows where it was");
        }
        var due = pause.stopped() == null
                ? null
                : norms.afterPause(pause.stopped(), pause.pausedOn(), DutchTime.day(now));
        return new ReferralState(pause.cameFrom(), now, state.coach(), due, null, null);
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

    /** The clock after a contact was recorded: who was sought is now to be met. Empty when nothing changes. */
    public Optional<Due> dueAfterContact(Norms norms) {
        return runs(DeadlineKind.FIRST_CONTACT)
                ? Optional.of(norms.due(DeadlineKind.INTAKE, DutchTime.day(state.since())))
                : Optional.empty();
    }

    /** The clock after the referrer heard back. Empty when nothing changes. */
    public Optional<Due> dueAfterFeedback(Norms norms) {
        return runs(DeadlineKind.FEEDBACK)
                ? Optional.of(norms.due(DeadlineKind.CLOSURE_CHECK, DutchTime.day(state.since())))
                : Optional.empty();
    }

    private boolean runs(DeadlineKind kind) {
        return state.due() != null && state.due().kind() == kind;
    }
}
