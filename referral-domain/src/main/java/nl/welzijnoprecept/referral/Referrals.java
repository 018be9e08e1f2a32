package nl.welzijnoprecept.referral;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.client.Client;
import nl.welzijnoprecept.deadline.NextActionBy;
import nl.welzijnoprecept.problem.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * All referrals. Whoever reads one does so within a scope, or through one that was found in a scope; only {@link
 * #openReferralOf} looks at all that an organisation handles, and tells no more than an id.
 */
public interface Referrals {
    /**
     * Keeps a new one.
     *
     * @throws ReferenceTaken when another referral has its reference
     */
    void add(Referral referral);

    Optional<Referral> find(ReferralId id, Scope scope);

    /** Those of many that are in the scope. */
    List<Referral> find(Collection<ReferralId> ids, Scope scope);

    /** Loading is the access check: outside the scope there is nothing. */
    default Referral get(ReferralId id, Scope scope) {
        return find(id, scope).orElseThrow(NotFound::new);
    }

    /**
     * To read: in the scope; or else, for who stated a reason, through that. What {@link #get} and {@link #hold} find
     * is to work on as well, so they know no such way.
     */
    Opened open(ReferralId id, Scope scope, Actor actor);

    /**
     * Gets it, and holds it until the transaction ends: a step waits for work in the case, and work for a step, so
     * that neither goes by what the other has just changed. Reading waits for nobody.
     */
    Referral hold(ReferralId id, Scope scope);

    /** Those of many that are in the scope, held likewise: one after the other in the same order, whoever asks. */
    List<Referral> hold(Collection<ReferralId> ids, Scope scope);

    /** Keeps a step and its line of history together; refuses when somebody else was quicker. */
    default void save(Moved moved) {
        save(List.of(moved));
    }

    /** Keeps steps of as many referrals, all or none. */
    void save(List<Moved> moved);

    /** Keeps what was put right and the lines that say so together; refuses when somebody else was quicker. */
    void save(Amended amended);

    /** What was put right, oldest first. */
    List<Amendment> amendments(Referral referral);

    /**
     * Keeps the clocks of a referral that is held, after work in it. No new revision: work within a case is no step, and
     * disturbs nobody's If-Match.
     *
     * @param after the referral's state, with other clocks
     */
    void reschedule(Referral referral, ReferralState after);

    /** Somebody judged: it is another person, or the other referral will be closed. No new revision, as no step. */
    void clearDuplicate(Referral referral);

    Page<ReferralSummary> page(Scope scope, ReferralQuery query);

    /** How many there are of what {@link #page} would list, over all pages. */
    Caseload caseload(Scope scope, ReferralQuery query, LocalDate today, Set<Caseload.By> by);

    /** Of those that were asked for, whatever their status, day and turn: {@link CaseloadTable#count} asks for these. */
    CaseloadTable table(Scope scope, ReferralQuery query, LocalDate today);

    /** Oldest first. */
    List<StatusChange> history(Referral referral);

    Progress progress(Referral referral);

    /** What the client wants said beside what is in the file, oldest first; nothing for whom it is not. */
    List<ClientStatement> statements(Referral referral, Actor reader);

    /** Whom the way into an activity waits for, as far as the reader may know; null for nobody. */
    @Nullable
    NextActionBy awaited(Referral referral);

    /** Whether an open case of a child has a coach of whom nobody said that they work with children; for the team to know. */
    boolean lacksCoachForChildren(Referral referral, Actor reader);

    /** An open referral at this organisation of what looks like the same person: same name, birth date and postcode. */
    Optional<ReferralId> openReferralOf(Client client, OrganisationId handler);
}
