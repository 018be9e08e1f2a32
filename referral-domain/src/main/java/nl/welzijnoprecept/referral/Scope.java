package nl.welzijnoprecept.referral;

import java.util.Set;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.access.ProfessionalId;

/**
 * Which case files somebody sees. The store turns the same cases into one SQL predicate for list, count, detail and
 * step; a contract test holds the two against each other.
 */
public sealed interface Scope {
    /** What a practice sent; of what is restricted, what the reader sent. */
    record SentBy(OrganisationId practice, ProfessionalId reader) implements Scope {}

    /** What a coach works on, and what the own team still has to divide. */
    record CoachedBy(ProfessionalId coach, OrganisationId team) implements Scope {}

    /** What a coach works on. */
    record OwnOf(ProfessionalId coach, OrganisationId team) implements Scope {}

    /** One file, for whoever stated a reason: to read, never to work on. */
    record Granted(ReferralId referral, OrganisationId team, ProfessionalId reader) implements Scope {}

    /** All that a welfare organisation handles; of what is restricted, where the coordinator is let in. */
    record HandledBy(OrganisationId handler, ProfessionalId coordinator) implements Scope {}

    /** The files that a client asked to see, at the organisation that keeps them; nobody has it by role. */
    record Requested(OrganisationId keeper, Set<ReferralId> files) implements Scope {
        public Requested {
            files = Set.copyOf(files);
        }
    }

    /** The file that a client has a page of: the own one. */
    record Own(ReferralId referral) implements Scope {}

    /** No case file at all. */
    record Nothing() implements Scope {}

    /** The case files that this actor reads and works on. */
    static Scope of(Actor actor) {
        return switch (actor.role()) {
            case REFERRER -> new SentBy(actor.requireOrganisation(), actor.id());
            case COACH -> new CoachedBy(actor.id(), actor.requireOrganisation());
            case COORDINATOR -> new HandledBy(actor.requireOrganisation(), actor.id());
            case CLIENT -> actor.file() == null ? new Nothing() : new Own(new ReferralId(actor.file()));
            case PROVIDER, BUDDY, ANALYST, PRIVACY_OFFICER, ADMINISTRATOR -> new Nothing();
        };
    }

    /**
     * The case files that this actor finds conversations, measurements and goals in: what was said stays between the
     * client, the coach and the coordinator, also when a case has no coach any more. A client hears it from the coach: what
     * was written down is not on their page.
     */
    static Scope ofWork(Actor actor) {
        return switch (actor.role()) {
            case COACH -> new OwnOf(actor.id(), actor.requireOrganisation());
            case CLIENT -> new Nothing();
            case REFERRER, COORDINATOR, PROVIDER, BUDDY, ANALYST, PRIVACY_OFFICER, ADMINISTRATOR -> of(actor);
        };
    }

    default boolean includes(Referral referral) {
        return switch (this) {
            case SentBy(var practice, var reader) ->
                referral.practice().equals(practice)
                        && (referral.restriction() == null
                                || referral.referrer().equals(reader));
            case CoachedBy(var coach, var team) ->
                referral.handler().equals(team)
                        && admits(referral, coach)
                        && (referral.state().coach() == null
                                ? referral.status().isUndivided()
                                : coach.equals(referral.state().coach()));
            case OwnOf(var coach, var team) ->
                referral.handler().equals(team)
                        && admits(referral, coach)
                        && coach.equals(referral.state().coach());
            case Granted(var granted, var team, var reader) ->
                referral.id().equals(granted) && referral.handler().equals(team) && admits(referral, reader);
            case HandledBy(var handler, var coordinator) ->
                referral.handler().equals(handler)
                        && (referral.restriction() == null
                                || referral.restriction().admitsCoordinator(coordinator));
            case Requested(var keeper, var files) -> referral.handler().equals(keeper) && files.contains(referral.id());
            case Own(var own) -> referral.id().equals(own);
            case Nothing() -> false;
        };
    }

    private static boolean admits(Referral referral, ProfessionalId coach) {
        return referral.restriction() == null || referral.restriction().names(coach);
    }
}
