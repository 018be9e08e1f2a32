package nl.welzijnoprecept.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.area.MunicipalityCode;
import nl.welzijnoprecept.area.Postcode;
import nl.welzijnoprecept.client.Client;
import nl.welzijnoprecept.client.Gender;
import nl.welzijnoprecept.consent.Consent;
import nl.welzijnoprecept.consent.ConsentGiver;
import nl.welzijnoprecept.consent.ConsentMethod;
import nl.welzijnoprecept.consent.Purpose;
import nl.welzijnoprecept.deadline.Norms;
import nl.welzijnoprecept.deadline.Unasked;

/** Referrals in every status, each reached by the legal steps, so that no example can lie. */
public final class ReferralExamples {
    public static final OrganisationId PRACTICE = new OrganisationId(new UUID(1, 1));
    public static final OrganisationId TEAM = new OrganisationId(new UUID(1, 2));
    public static final Actor REFERRER = actor(11, Role.REFERRER, PRACTICE);
    public static final Actor COACH = actor(12, Role.COACH, TEAM);
    public static final Actor COLLEAGUE = actor(13, Role.COACH, TEAM);
    public static final Actor COORDINATOR = actor(14, Role.COORDINATOR, TEAM);

    /** A Monday morning in a week without holidays. */
    public static final Instant MONDAY = Instant.parse("2026-11-16T09:00:00Z");

    public static final Norms NORMS = Norms.STANDARD;

    /** Everything that a step can ask for has happened. */
    public static final Progress ALL_DONE = new Progress(true, true, Progress.ATTEMPTS_NEEDED, false, Unasked.NOTHING);

    private ReferralExamples() {}

    public static Actor actor(int number, Role role, OrganisationId organisation) {
        var id = new ProfessionalId(new UUID(2, number));
        return new Actor(id, role.name(), role, organisation, id, null);
    }

    public static Referral submitted() {
        return submitted(PRACTICE, TEAM);
    }

    public static Referral submitted(OrganisationId practice, OrganisationId team) {
        return Referral.submit(
                new ReferralId(UUID.randomUUID()),
                Reference.random(new java.util.Random()),
                new Submission(
                        new Client(
                                "Annie",
                                "de Vries",
                                LocalDate.of(1948, 3, 2),
                                Gender.FEMALE,
                                "0612345678",
                                null,
                                new Postcode("3431AB"),
                                "12",
                                "nl"),
                        List.of(Reason.LONELINESS, Reason.BEREAVEMENT),
                        "Sinds mijn man er niet meer is zie ik bijna niemand.",
                        null,
                        new Consent(
                                LocalDate.of(2026, 11, 16),
                                Set.of(ConsentGiver.CLIENT),
                                ConsentMethod.ORAL,
                                Set.of(Purpose.REFER, Purpose.FEEDBACK)),
                        FeedbackLevel.SUMMARY,
                        false),
                actor(11, Role.REFERRER, practice),
                new MunicipalityCode("GM0356"),
                team,
                null,
                NORMS,
                MONDAY);
    }

    public static Referral assigned() {
        return take(submitted(), COORDINATOR, command(Step.ASSIGN));
    }

    public static Referral coaching() {
        return take(assigned(), COACH, command(Step.START));
    }

    /** One in the given status. */
    public static Referral in(ReferralStatus status) {
        return switch (status) {
            case SUBMITTED -> submitted();
            case RETURNED -> take(assigned(), COACH, command(Step.RETURN));
            case ASSIGNED -> assigned();
            case COACHING -> coaching();
            case PARTICIPATING -> take(coaching(), COACH, command(Step.PARTICIPATE));
            case FOLLOW_UP -> take(in(ReferralStatus.PARTICIPATING), COACH, command(Step.AFTERCARE));
            case PAUSED -> take(coaching(), COACH, command(Step.PAUSE));
            case COMPLETED -> take(coaching(), COACH, command(Step.COMPLETE));
            case DECLINED -> take(assigned(), COACH, command(Step.DECLINE));
            case HANDED_OVER -> take(assigned(), COACH, command(Step.HAND_OVER));
            case UNREACHED -> take(assigned(), COACH, command(Step.UNREACHED));
            case WITHDRAWN -> take(coaching(), COACH, command(Step.WITHDRAW));
            case VOIDED -> take(submitted(), REFERRER, command(Step.VOID));
        };
    }

    /** The step with all that it can need filled in. */
    public static StepCommand command(Step step) {
        var other = step == Step.REASSIGN ? COLLEAGUE.id() : COACH.id();
        var coach = step.needs().contains(Need.COACH) ? other : null;
        return new StepCommand(
                step,
                coach,
                "Daarom.",
                new ReasonCode("OTHER"),
                LocalDate.of(2026, 12, 31),
                Outcome.ACTIVITY,
                ClientVerdict.ACHIEVED,
                "Wijkteam");
    }

    public static Referral take(Referral referral, Actor actor, StepCommand command) {
        return move(referral, actor, command, MONDAY).referral();
    }

    public static Moved move(Referral referral, Actor actor, StepCommand command, Instant now) {
        return referral.take(command, actor, referral.revision(), ALL_DONE, NORMS, null, now);
    }
}
