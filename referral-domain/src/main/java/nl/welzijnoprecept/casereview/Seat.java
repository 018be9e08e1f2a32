package nl.welzijnoprecept.casereview;

import java.util.Optional;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.referral.Scope;

/**
 * From where somebody looks at meetings. The store turns that into one SQL condition, and its cases into that of their
 * scope. Whoever has a seat also sees meetings of
 * other organisations that they are asked to, and there what is shared; only who works on a case sees more of it.
 */
public sealed interface Seat {
    /** Who leads the team: all its meetings, and all its cases as far as they are let in. */
    record Leading(OrganisationId team, ProfessionalId who) implements Seat {}

    /** A coach: all meetings of the team, and the own cases. */
    record Working(OrganisationId team, ProfessionalId who) implements Seat {}

    /** Somebody of another organisation: what they are asked to. */
    record Guest(OrganisationId from, ProfessionalId who) implements Seat {}

    /** Who has no business there. */
    record None() implements Seat {}

    /** Whoever looks; nobody without a seat. */
    default Optional<ProfessionalId> looker() {
        return switch (this) {
            case Leading(var _, var who) -> Optional.of(who);
            case Working(var _, var who) -> Optional.of(who);
            case Guest(var _, var who) -> Optional.of(who);
            case None() -> Optional.empty();
        };
    }

    /** The cases that are worked on from here. */
    default Scope work() {
        return switch (this) {
            case Leading(var team, var who) -> new Scope.HandledBy(team, who);
            case Working(var team, var who) -> new Scope.OwnOf(who, team);
            case Guest _, None _ -> new Scope.Nothing();
        };
    }

    /** The seat of whoever acts. */
    static Seat of(Actor actor) {
        return switch (actor.role()) {
            case COORDINATOR -> new Leading(actor.requireOrganisation(), actor.id());
            case COACH -> new Working(actor.requireOrganisation(), actor.id());
            case REFERRER, PROVIDER -> new Guest(actor.requireOrganisation(), actor.id());
            case BUDDY, ANALYST, PRIVACY_OFFICER, ADMINISTRATOR, CLIENT -> new None();
        };
    }
}
