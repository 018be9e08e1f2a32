package nl.welzijnoprecept.referral;

import static nl.welzijnoprecept.access.Role.COORDINATOR;
import static nl.welzijnoprecept.access.Role.REFERRER;
import static nl.welzijnoprecept.deadline.Milestone.CLOSED;
import static nl.welzijnoprecept.deadline.Milestone.RESUMED;
import static nl.welzijnoprecept.deadline.Milestone.WENT_BACK;
import static nl.welzijnoprecept.deadline.Milestone.WENT_ON;
import static nl.welzijnoprecept.referral.Need.*;
import static nl.welzijnoprecept.referral.ReferralStatus.*;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.consent.Purpose;
import nl.welzijnoprecept.deadline.Milestone;
import org.jspecify.annotations.Nullable;

/** The only place where the workflow is written. Guards, buttons, the API's allowed steps and the docs all read it. */
public enum Step {
    RETURN(
            to(RETURNED).anew(),
            needs(REASON, PERMISSION),
            may(COORDINATOR, from(SUBMITTED, ASSIGNED)),
            may(Role.COACH, from(SUBMITTED, ASSIGNED))),
    RESUBMIT(to(SUBMITTED).anew(), needs(REASON), may(REFERRER, from(RETURNED))),
    DECLINE(
            to(DECLINED),
            needs(REASON_CODE, REASON),
            may(COORDINATOR, from(SUBMITTED, RETURNED, ASSIGNED)),
            may(Role.COACH, from(SUBMITTED, RETURNED, ASSIGNED))),
    /** A coach takes it; a coordinator gives it. */
    ASSIGN(
            to(ASSIGNED).withNewCoach(),
            needs(Need.COACH),
            may(COORDINATOR, from(SUBMITTED)),
            may(Role.COACH, from(SUBMITTED))),
    REASSIGN(
            asItIs().withNewCoach(),
            needs(Need.COACH, REASON),
            may(COORDINATOR, from(ASSIGNED, COACHING, PARTICIPATING, FOLLOW_UP, PAUSED))),
    START(to(COACHING), needs(INTAKE, PERMISSION), may(Role.COACH, from(ASSIGNED))),
    PARTICIPATE(to(PARTICIPATING), needs(STARTED_PLACEMENT), may(Role.COACH, from(COACHING))),
    AFTERCARE(to(FOLLOW_UP), nothing(), may(Role.COACH, from(PARTICIPATING))),
    BACK(to(COACHING).as(WENT_BACK), needs(REASON), may(Role.COACH, from(PARTICIPATING, FOLLOW_UP))),
    /** Once it is time to ask whether to close, and the answer is no. */
    CONTINUE(asItIs().as(WENT_ON), needs(REASON), may(Role.COACH, from(COACHING, PARTICIPATING, FOLLOW_UP))),
    PAUSE(
            to(PAUSED).as(Milestone.PAUSED),
            needs(REASON_CODE, UNTIL),
            may(Role.COACH, from(ASSIGNED, COACHING, PARTICIPATING, FOLLOW_UP))),
    RESUME(whereItWas().as(RESUMED), nothing(), may(Role.COACH, from(PAUSED))),
    COMPLETE(to(COMPLETED), needs(OUTCOME, CLIENT_VERDICT), may(Role.COACH, from(COACHING, PARTICIPATING, FOLLOW_UP))),
    HAND_OVER(
            to(HANDED_OVER).as(CLOSED, Milestone.HANDED_OVER),
            needs(PARTNER, REASON, PERMISSION),
            may(Role.COACH, from(SUBMITTED, ASSIGNED, COACHING, PARTICIPATING)),
            may(COORDINATOR, from(SUBMITTED, ASSIGNED, COACHING, PARTICIPATING))),
    /** The partner goes on with it. */
    TAKEN_OVER(
            asItIs().as(Milestone.TAKEN_OVER),
            nothing(),
            may(Role.COACH, from(HANDED_OVER)),
            may(COORDINATOR, from(HANDED_OVER))),
    /** The partner does not: it comes back, and nobody is lost between two organisations. */
    REFUSED(
            to(ASSIGNED).withNewCoach(),
            needs(REASON),
            may(COORDINATOR, from(HANDED_OVER)),
            may(Role.COACH, from(HANDED_OVER))),
    UNREACHED(to(ReferralStatus.UNREACHED), needs(CONTACT_ATTEMPTS), may(Role.COACH, from(ASSIGNED))),
    /** The referrer takes it back before the coaching begins; after that the coach does so for the client. */
    WITHDRAW(
            to(WITHDRAWN),
            needs(REASON_CODE),
            may(REFERRER, from(SUBMITTED, RETURNED, ASSIGNED)),
            may(Role.COACH, open())),
    /** Within {@link Referral#REOPEN_WITHIN}, and not without the client's permission: that takes a new referral. */
    REOPEN(
            to(ASSIGNED).withNewCoach(),
            needs(REASON),
            may(COORDINATOR, from(COMPLETED, DECLINED, HANDED_OVER, ReferralStatus.UNREACHED, WITHDRAWN)),
            may(Role.COACH, from(COMPLETED, DECLINED, HANDED_OVER, ReferralStatus.UNREACHED, WITHDRAWN))),
    VOID(
            to(VOIDED),
            needs(REASON),
            may(REFERRER, from(SUBMITTED, RETURNED)),
            may(COORDINATOR, from(SUBMITTED, RETURNED))),
    /** By whoever took the last step, within {@link Referral#UNDO_WITHIN}: {@link Referral#stepsFor} adds those two. */
    UNDO(
            whereItWas(),
            nothing(),
            may(REFERRER, EnumSet.allOf(ReferralStatus.class)),
            may(Role.COACH, EnumSet.allOf(ReferralStatus.class)),
            may(COORDINATOR, EnumSet.allOf(ReferralStatus.class)));

    /** Whose case it is after a step. */
    enum CoachAfter {
        /** Whose it was; or, where nobody's, of the coach who takes the step. */
        SAME,
        /** Of the coach that the step names. */
        NAMED,
        /** Nobody's: whoever is asked again starts anew, and it is divided again. */
        NONE
    }

    /**
     * Where a step leads.
     *
     * @param milestones what it is to the clocks, where not what coming into the status is
     */
    private record Target(
            @Nullable ReferralStatus status,
            boolean stationary,
            @Nullable Set<Milestone> milestones,
            CoachAfter coach) {
        Target anew() {
            return new Target(status, stationary, milestones, CoachAfter.NONE);
        }

        Target withNewCoach() {
            return new Target(status, stationary, milestones, CoachAfter.NAMED);
        }

        Target as(Milestone first, Milestone... rest) {
            return new Target(status, stationary, EnumSet.of(first, rest), coach);
        }
    }

    /** From where a role may take a step. */
    record May(Role role, Set<ReferralStatus> from) {}

    private final Target target;
    private final Set<Need> needs;
    private final List<May> rules;

    Step(Target target, Set<Need> needs, May... rules) {
        this.target = target;
        this.needs = needs;
        this.rules = List.of(rules);
    }

    /** The status it leads to; null when it stays, or goes back to where it was. */
    public @Nullable ReferralStatus to() {
        return target.status();
    }

    /** Whether the status remains as it is. */
    boolean isStationary() {
        return target.stationary();
    }

    /** What it is to the clocks. */
    Set<Milestone> milestones() {
        if (target.milestones() != null) {
            return target.milestones();
        }
        var byStatus = target.status() == null ? null : target.status().milestone();
        return byStatus == null ? Set.of() : Set.of(byStatus);
    }

    /** Whether all clocks go on as they are, whatever the norms. */
    public boolean leavesClocks() {
        return isStationary() && milestones().isEmpty();
    }

    /** Whether it says whose case it is from then on. */
    public boolean namesCoach() {
        return coachAfter() == CoachAfter.NAMED;
    }

    /** Whether it opens again what had been closed: without a coach named, for the coach of before. */
    boolean comesBack() {
        return this == REOPEN || this == REFUSED;
    }

    CoachAfter coachAfter() {
        return target.coach();
    }

    public Set<Need> needs() {
        return needs;
    }

    /** Whether it asks for something that must have happened, beside what is filled in. */
    public boolean asksForProgress() {
        return this == UNDO || needs.stream().anyMatch(need -> need.field() == null && need != PERMISSION);
    }

    /** What must have happened before it and, as far as is known here, did not. */
    public List<Need> unmet(Progress progress) {
        return needs.stream().filter(need -> !progress.meets(need)).toList();
    }

    /** Whether the client takes permission back by it. */
    boolean takesPermissionBack(@Nullable ReasonCode reasonCode) {
        return this == WITHDRAW && ReasonCode.CONSENT_WITHDRAWN.equals(reasonCode);
    }

    /** Whether the role takes this step at all. */
    public boolean isBy(Role role) {
        return rules.stream().anyMatch(rule -> rule.role() == role);
    }

    public boolean isPossible(Role role, ReferralStatus status) {
        return rules.stream()
                .anyMatch(rule -> rule.role() == role && rule.from().contains(status));
    }

    List<May> rules() {
        return rules;
    }

    /**
     * What permission the referrer needs to read the reason: a question about the referral is part of referring, what
     * became of it is feedback. Null where the reason is the welfare organisation's own.
     */
    @Nullable
    Purpose reasonSharedFor() {
        return switch (this) {
            case RETURN, RESUBMIT -> Purpose.REFER;
            case DECLINE, VOID -> Purpose.FEEDBACK;
            case ASSIGN,
                    REASSIGN,
                    START,
                    PARTICIPATE,
                    AFTERCARE,
                    BACK,
                    CONTINUE,
                    PAUSE,
                    RESUME,
                    COMPLETE,
                    HAND_OVER,
                    TAKEN_OVER,
                    REFUSED,
                    UNREACHED,
                    WITHDRAW,
                    REOPEN,
                    UNDO -> null;
        };
    }

    private static Target to(ReferralStatus status) {
        return new Target(status, false, null, CoachAfter.SAME);
    }

    private static Target asItIs() {
        return new Target(null, true, null, CoachAfter.SAME);
    }

    private static Target whereItWas() {
        return new Target(null, false, null, CoachAfter.SAME);
    }

    private static Set<ReferralStatus> from(ReferralStatus first, ReferralStatus... rest) {
        return EnumSet.of(first, rest);
    }

    private static Set<Need> needs(Need first, Need... rest) {
        return EnumSet.of(first, rest);
    }

    private static Set<Need> nothing() {
        return EnumSet.noneOf(Need.class);
    }

    private static May may(Role role, Collection<ReferralStatus> from) {
        return new May(role, EnumSet.copyOf(from));
    }
}
