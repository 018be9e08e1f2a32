package nl.welzijnoprecept.referral.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.client.Client;
import nl.welzijnoprecept.deadline.Deadlines;
import nl.welzijnoprecept.deadline.NextActionBy;
import nl.welzijnoprecept.problem.NotFound;
import nl.welzijnoprecept.problem.StaleRevision;
import nl.welzijnoprecept.referral.AccessGrants;
import nl.welzijnoprecept.referral.Amended;
import nl.welzijnoprecept.referral.Amendment;
import nl.welzijnoprecept.referral.Caseload;
import nl.welzijnoprecept.referral.CaseloadTable;
import nl.welzijnoprecept.referral.ClientStatement;
import nl.welzijnoprecept.referral.Moved;
import nl.welzijnoprecept.referral.Opened;
import nl.welzijnoprecept.referral.Page;
import nl.welzijnoprecept.referral.Progress;
import nl.welzijnoprecept.referral.Reason;
import nl.welzijnoprecept.referral.ReferenceTaken;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.ReferralQuery;
import nl.welzijnoprecept.referral.ReferralState;
import nl.welzijnoprecept.referral.ReferralStatus;
import nl.welzijnoprecept.referral.ReferralSummary;
import nl.welzijnoprecept.referral.Referrals;
import nl.welzijnoprecept.referral.RestrictionChange;
import nl.welzijnoprecept.referral.Scope;
import nl.welzijnoprecept.referral.StatusChange;
import nl.welzijnoprecept.time.DutchTime;
import org.hibernate.Session;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JpaReferrals implements Referrals {
    private static final String HOLD = " order by r.id for no key update of r";

    private final EntityManager entities;
    private final JpaSteps steps;
    private final ReferralRowMapper mapper;
    private final ReferralLists pages;
    private final Caseloads caseloads;
    private final JdbcDeadlines deadlines;
    private final PersonMarks marks;
    private final AccessGrants grants;
    private final JdbcRestrictions restrictions;
    private final JdbcPermissions permissions;
    private final CaseFacts facts;
    private final JdbcAmendments amendments;
    private final JdbcClient jdbc;
    private final Clock clock;

    JpaReferrals(
            EntityManager entities,
            JpaSteps steps,
            ReferralRowMapper mapper,
            ReferralLists pages,
            Caseloads caseloads,
            JdbcDeadlines deadlines,
            PersonMarks marks,
            AccessGrants grants,
            JdbcRestrictions restrictions,
            JdbcPermissions permissions,
            CaseFacts facts,
            JdbcAmendments amendments,
            JdbcClient jdbc,
            Clock clock) {
        this.entities = entities;
        this.steps = steps;
        this.mapper = mapper;
        this.pages = pages;
        this.caseloads = caseloads;
        this.deadlines = deadlines;
        this.marks = marks;
        this.grants = grants;
        this.restrictions = restrictions;
        this.permissions = permissions;
        this.facts = facts;
        this.amendments = amendments;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void add(Referral referral) {
        var row = mapper.toRow(referral);
        row.lookup = marks.of(referral.client(), DutchTime.day(referral.submittedAt()));
        entities.persist(row);
        try {
            entities.flush();
        } catch (ConstraintViolationException e) {
            if ("referral_reference_key".equals(e.getConstraintName())) {
                throw new ReferenceTaken(referral.reference());
            }
            throw e;
        }
        deadlines.save(
                referral.id(), Deadlines.NONE, referral.state().deadlines(), DutchTime.day(referral.submittedAt()));
        permissions.addFirst(referral);
        if (referral.restriction() != null) {
            restrictions.add(new RestrictionChange(
                    referral.id(), referral.restriction(), null, referral.referrer(), referral.submittedAt()));
        }
    }

    @Override
    public Optional<Referral> find(ReferralId id, Scope scope) {
        return find(List.of(id), scope, "").stream().findFirst();
    }

    @Override
    public List<Referral> find(Collection<ReferralId> ids, Scope scope) {
        return find(ids, scope, "");
    }

    @Override
    public Opened open(ReferralId id, Scope scope, Actor actor) {
        return find(id, scope)
                .map(Opened::inScope)
                .or(() -> grants.openFor(actor, id, clock.instant())
                        .flatMap(grant -> find(id, grant.scope()))
                        .map(Opened::forStatedReason))
                .orElseThrow(NotFound::new);
    }

    @Override
    public Referral hold(ReferralId id, Scope scope) {
        return find(List.of(id), scope, HOLD).stream().findFirst().orElseThrow(NotFound::new);
    }

    @Override
    public List<Referral> hold(Collection<ReferralId> ids, Scope scope) {
        return find(ids, scope, HOLD);
    }

    private List<Referral> find(Collection<ReferralId> ids, Scope scope, String lock) {
        var predicate = ScopeSql.of(scope);
        var query = entities.unwrap(Session.class)
                .createNativeQuery(
                        "select r.* from referral r where r.id in (:ids) and (" + predicate.condition() + ")" + lock,
                        ReferralRow.class)
                .setParameterList("ids", ids.stream().map(ReferralId::value).toList());
        predicate.parameters().forEach(query::setParameter);
        var rows = query.list();
        var clocks = deadlines.of(rows.stream().map(row -> row.id).toList());
        rows.forEach(row -> row.state.deadlines = clocks.getOrDefault(row.id, Deadlines.NONE));
        return rows.stream().map(mapper::toReferral).map(this::asFarAsKnown).toList();
    }

    /** Of a referral that is hidden from who reads, the warning would tell that it is there. */
    private Referral asFarAsKnown(Referral found) {
        if (found.possibleDuplicateOf() == null) {
            return found;
        }
        var known = jdbc.sql("select known_duplicate(r) as other from referral r where r.id = :id")
                .param("id", found.id().value())
                .query((row, n) -> Optional.ofNullable(row.getObject("other", UUID.class)))
                .single();
        return Referral.knowing(known.map(ReferralId::new).orElse(null), found);
    }

    @Override
    public void save(List<Moved> moved) {
        steps.save(moved);
    }

    @Override
    public void save(Amended amended) {
        var after = amended.referral();
        var row = Objects.requireNonNull(
                entities.find(ReferralRow.class, after.id().value()), "found before it was put right");
        if (row.revision != after.revision() - 1) {
            throw new StaleRevision();
        }
        row.client = mapper.toColumns(after.client());
        row.lookup = marks.of(after.client(), DutchTime.day(after.submittedAt()));
        row.reasons = after.reasons().stream().map(Reason::name).toArray(String[]::new);
        row.question = after.question();
        row.explanation = after.explanation();
        try {
            entities.flush();
        } catch (OptimisticLockException e) {
            throw new StaleRevision();
        }
        amendments.add(amended.lines());
    }

    @Override
    public List<Amendment> amendments(Referral referral) {
        return amendments.of(referral);
    }

    @Override
    public void reschedule(Referral referral, ReferralState after) {
        deadlines.save(referral.id(), referral.state().deadlines(), after.deadlines(), DutchTime.day(clock.instant()));
        var due = after.due();
        jdbc.sql("update referral set due_kind = :kind, due_on = :on where id = :id")
                .param("kind", due == null ? null : due.kind().name())
                .param("on", due == null ? null : due.on())
                .param("id", referral.id().value())
                .update();
    }

    @Override
    public void clearDuplicate(Referral referral) {
        jdbc.sql("update referral set possible_duplicate_of = null where id = :id")
                .param("id", referral.id().value())
                .update();
    }

    @Override
    public Page<ReferralSummary> page(Scope scope, ReferralQuery query) {
        return pages.page(scope, query);
    }

    @Override
    public Caseload caseload(Scope scope, ReferralQuery query, LocalDate today, Set<Caseload.By> by) {
        return caseloads.of(scope, query, today, by);
    }

    @Override
    public CaseloadTable table(Scope scope, ReferralQuery query, LocalDate today) {
        return caseloads.table(scope, query, today);
    }

    @Override
    public List<StatusChange> history(Referral referral) {
        return steps.of(referral);
    }

    @Override
    public Progress progress(Referral referral) {
        return facts.progress(referral);
    }

    @Override
    public List<ClientStatement> statements(Referral referral, Actor reader) {
        return facts.statements(referral, reader);
    }

    @Override
    public @Nullable NextActionBy awaited(Referral referral) {
        return facts.awaited(referral);
    }

    @Override
    public boolean lacksCoachForChildren(Referral referral, Actor reader) {
        return facts.lacksCoachForChildren(referral, reader);
    }

    @Override
    public Optional<ReferralId> openReferralOf(Client client, OrganisationId handler) {
        return jdbc.sql("select open_referral_of(:handler, :person, :open)")
                .param("handler", handler.value())
                .param("person", marks.person(client))
                .param("open", ReferralStatus.open().stream().map(Enum::name).toArray(String[]::new))
                .query(UUID.class)
                .optional()
                .map(ReferralId::new);
    }
}
