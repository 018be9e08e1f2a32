package nl.welzijnoprecept.clientrequest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.accesslog.CaseFile;
import nl.welzijnoprecept.problem.NeedNotMet;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.Scope;
import nl.welzijnoprecept.time.DutchTime;
import org.jspecify.annotations.Nullable;

/**
 * What a client asks about their own data, to be answered within a month (AVG 12.3). Never changed; only extended, and
 * decided, once.
 *
 * @param keeper      the organisation that keeps the files, and answers
 * @param files       the client's referrals there, as a person confirmed; empty once they are destroyed
 * @param explanation what is asked, in words; null when nothing was added, or the files are destroyed
 */
public record ClientRequest(
        ClientRequestId id,
        RequestKind kind,
        OrganisationId keeper,
        Set<ReferralId> files,
        LocalDate receivedOn,
        IdentityCheck identityCheck,
        @Nullable String explanation,
        ProfessionalId registeredBy,
        Instant registeredAt,
        @Nullable Extension extension,
        @Nullable Decision decision) {

    public static final Period TERM = Period.ofMonths(1);
    /** Altogether: two months more, when the client was told within the first. */
    public static final Period EXTENDED_TERM = Period.ofMonths(3);

    /** What is said to have come earlier is a slip of the pen. */
    public static final Period RECEIVED_WITHIN = Period.ofYears(1);

    public ClientRequest {
        files = Set.copyOf(files);
    }

    /** Last day that is on time. */
    public LocalDate dueOn() {
        return dueOn(receivedOn, extension != null);
    }

    static LocalDate dueOn(LocalDate receivedOn, boolean extended) {
        return receivedOn.plus(extended ? EXTENDED_TERM : TERM);
    }

    public boolean isOpen() {
        return decision == null;
    }

    /** What it opens to whoever supervises: the client's files, as long as they ask to see them and nobody decided. */
    public Scope scope() {
        return kind == RequestKind.ACCESS && isOpen() ? new Scope.Requested(keeper, files) : new Scope.Nothing();
    }

    /** Its files, as the access log names them. */
    public List<CaseFile> caseFiles() {
        return files.stream()
                .map(ReferralId::value)
                .sorted()
                .map(id -> new CaseFile(id, keeper))
                .toList();
    }

    /** Takes two months more, or refuses. */
    public Extension extend(String reason, Actor actor, Instant now) {
        requireOpen();
        if (extension != null || DutchTime.day(now).isAfter(dueOn())) {
            throw new NeedNotMet(List.of(RequestNeed.FIRST_TERM));
        }
        return new Extension(reason, actor.id(), now);
    }

    /** Decides, or refuses to do so twice. */
    public Decision decide(DecisionOutcome outcome, String reason, Actor actor, Instant now) {
        requireOpen();
        return new Decision(outcome, reason, actor.id(), now);
    }

    public void requireOpen() {
        if (!isOpen()) {
            throw new NeedNotMet(List.of(RequestNeed.UNDECIDED_REQUEST));
        }
    }

    /** Refuses unless it is an undecided one of this kind. */
    public void requireOpen(RequestKind wanted, RequestNeed otherwise) {
        if (kind != wanted) {
            throw new NeedNotMet(List.of(otherwise));
        }
        requireOpen();
    }

    /** Refuses unless the files may be destroyed because of it. */
    public void requireGrantedErasure() {
        if (kind != RequestKind.ERASURE || decision == null || decision.outcome() != DecisionOutcome.GRANTED) {
            throw new NeedNotMet(List.of(RequestNeed.GRANTED_ERASURE));
        }
    }
}
