package nl.welzijnoprecept.referral;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.accesslog.CaseFile;
import nl.welzijnoprecept.area.MunicipalityCode;
import nl.welzijnoprecept.client.Client;
import nl.welzijnoprecept.consent.Consent;
import nl.welzijnoprecept.consent.ConsentGiver;
import nl.welzijnoprecept.consent.Purpose;
import nl.welzijnoprecept.deadline.Deadlines;
import nl.welzijnoprecept.deadline.Milestone;
import nl.welzijnoprecept.deadline.Norms;
import nl.welzijnoprecept.deadline.Unasked;
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
 * @param restriction         who are let in only; null for what the whole team may see
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
        @Nullable Restriction restriction,
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
        var deadlines = Deadlines.NONE.at(Set.of(Milestone.SUBMITTED), DutchTime.day(now), norms, true);
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
                sent.restricted() ? Restriction.askedFor() : null,
                new ReferralState(ReferralStatus.SUBMITTED, now, null, deadlines, null, null, null),
                null);
    }

    /** The client's file, as the access log names it. */
    public CaseFile file() {
        return new CaseFile(id.value(), handler);
    }

    public ReferralStatus status() {
        return state.status();
    }

    /**
     * Whether the client lets their data be shared for this, on that day: it was given, it was not taken back, and those
     * who gave it are those who decide at that age.
     */
    public boolean isPermitted(Purpose purpose, LocalDate day) {
        return sharing().isPermitted(purpose, day);
    }

    /** What the client lets others know. */
    public Sharing sharing() {
        return new Sharing(
                feedbackLevel, consent.purposes(), consent.givenBy(), isPermissionWithdrawn(), client.birthDate());
    }

    public boolean isPermissionWithdrawn() {
        return state.permissionWithdrawnOn() != null;
    }

    /** Whether the referrer may read words, and not only that it goes on. */
    public boolean isPutInWords() {
        return sharing().isPutInWords();
    }

    /** Whether this reader may know how it went: the team does, a referrer as far as the client permits. */
    public boolean isOutcomeFor(Actor reader, LocalDate day) {
        return reader.role() != Role.REFERRER || isPermitted(Purpose.FEEDBACK, day);
    }

    /**
     * Whether this reader may know who helps, whose turn it is and what comes next. A referrer whom the client does not let
     * hear of it knows what they sent, and what they are asked.
     */
    public boolean isProgressFor(Actor reader, LocalDate day) {
        return status().isUndivided() || isOutcomeFor(reader, day);
    }

    /** Whether permission is to be asked anew: because of a birthday, soon or already, or as others decide at that age. */
    public boolean isPermissionToRenew(LocalDate today) {
        return isPermissionToRenew(status(), isPermissionWithdrawn(), consent.givenBy(), client.birthDate(), today);
    }

    static boolean isPermissionToRenew(
            ReferralStatus status, boolean withdrawn, Set<ConsentGiver> givenBy, LocalDate birthDate, LocalDate today) {
        return status.isOpen() && !withdrawn && Consent.isToRenew(givenBy, birthDate, today);
    }

    /** The steps that this actor can take now, as far as status and role go. */
    public List<Step> stepsFor(Actor actor, Instant now) {
        return new StepsNow(this, actor, now).all();
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
        return Moved.of(this, wanted, actor, expected, progress, norms, last, now);
    }

    /** The state after work in the case. Empty when no clock takes notice. */
    public Optional<ReferralState> after(Collection<Milestone> milestones, Norms norms, LocalDate today) {
        return state.after(milestones, today, norms, isPermitted(Purpose.FEEDBACK, today));
    }

    /** The state after the client answered of one activity, when of others something is still to be asked. */
    public Optional<ReferralState> answered(
            Collection<Milestone> milestones, Unasked unasked, Norms norms, LocalDate today) {
        return state.answered(milestones, unasked, today, norms);
    }

    /** As somebody sees it who may know of this other referral only, or of none. Static for the mapper's sake. */
    public static Referral knowing(@Nullable ReferralId other, Referral of) {
        return of.with(of.revision, of.consent, of.feedbackLevel, other, of.restriction, of.state, of.lastStep);
    }

    /**
     * Lets in a named team only, or everybody again. By a coordinator or the case's coach. Whoever does, and the coach,
     * are in it: so a case always keeps somebody who can act, and nobody shuts themselves out by mistake.
     *
     * @param wanted     null to lift it
     * @param colleagues the active coaches and coordinators of the organisation that handles it
     */
    public Restricted restrict(
            @Nullable Restriction wanted, String reason, Actor actor, Set<ProfessionalId> colleagues, Instant now) {
        return Restricted.of(this, wanted, reason, actor, colleagues, now);
    }

    /** The client gives permission: anew, or for more. It takes the place of what was given before. */
    public PermissionChanged permit(UUID lineId, Consent given, Actor actor, Instant now) {
        return PermissionChanged.given(this, lineId, given, actor, now);
    }

    /** The client takes permission back. Sharing stops; the case itself goes on until somebody ends it. */
    public PermissionChanged withdraw(UUID lineId, Set<Purpose> withdrawn, Actor actor, Instant now) {
        return PermissionChanged.withdrawn(this, lineId, withdrawn, actor, now);
    }

    /** The client wants the referrer to hear more, or less: also of what was told before. */
    public PermissionChanged tell(UUID lineId, FeedbackLevel level, Actor actor, Instant now) {
        return PermissionChanged.level(this, lineId, level, actor, now);
    }

    Sent sent() {
        return new Sent(client, reasons, question, explanation);
    }

    /**
     * Puts right what was sent, or refuses. The steps that were taken stay as they are.
     *
     * @param expected the revision that whoever acts has seen
     */
    public Amended amend(Sent wanted, String reason, Actor actor, int expected, Instant now) {
        return Amended.of(this, wanted, reason, actor, expected, now);
    }

    Referral with(int newRevision, Sent right) {
        return new Referral(
                id,
                reference,
                newRevision,
                right.client(),
                right.reasons(),
                right.question(),
                right.explanation(),
                consent,
                feedbackLevel,
                municipality,
                handler,
                referrer,
                practice,
                submittedAt,
                possibleDuplicateOf,
                restriction,
                state,
                lastStep);
    }

    Referral with(ReferralState next, LastStep step) {
        return with(revision + 1, consent, feedbackLevel, possibleDuplicateOf, restriction, next, step);
    }

    Referral with(Consent newConsent, FeedbackLevel newLevel, ReferralState newState) {
        return with(revision, newConsent, newLevel, possibleDuplicateOf, restriction, newState, lastStep);
    }

    Referral with(@Nullable Restriction newRestriction) {
        return with(revision, consent, feedbackLevel, possibleDuplicateOf, newRestriction, state, lastStep);
    }

    private Referral with(
            int newRevision,
            Consent newConsent,
            FeedbackLevel newLevel,
            @Nullable ReferralId duplicateOf,
            @Nullable Restriction newRestriction,
            ReferralState newState,
            @Nullable LastStep newLastStep) {
        return new Referral(
                id,
                reference,
                newRevision,
                client,
                reasons,
                question,
                explanation,
                newConsent,
                newLevel,
                municipality,
                handler,
                referrer,
                practice,
                submittedAt,
                duplicateOf,
                newRestriction,
                newState,
                newLastStep);
    }
}
