package nl.welzijnoprecept.referral.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.welzijnoprecept.problem.StaleRevision;
import nl.welzijnoprecept.referral.Moved;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.StatusChange;
import nl.welzijnoprecept.time.DutchTime;
import org.hibernate.Session;
import org.springframework.stereotype.Component;

/** The history of referrals: steps, kept along with where they lead. */
@Component
class JpaSteps {
    private static final int AT_ONCE = 50;

    private final EntityManager entities;
    private final ReferralStepRows steps;
    private final ReferralRowMapper mapper;
    private final JdbcDeadlines deadlines;
    private final JdbcPermissions permissions;

    JpaSteps(
            EntityManager entities,
            ReferralStepRows steps,
            ReferralRowMapper mapper,
            JdbcDeadlines deadlines,
            JdbcPermissions permissions) {
        this.entities = entities;
        this.steps = steps;
        this.mapper = mapper;
        this.deadlines = deadlines;
        this.permissions = permissions;
    }

    List<StatusChange> of(Referral referral) {
        return steps.findByReferralOrderByRevision(referral.id().value()).stream()
                .map(mapper::toChange)
                .toList();
    }

    void save(List<Moved> moved) {
        if (moved.size() > 1) {
            entities.unwrap(Session.class).setJdbcBatchSize(AT_ONCE);
        }
        moved.forEach(this::change);
        try {
            entities.flush();
        } catch (OptimisticLockException e) {
            throw new StaleRevision();
        }
        // After the update: whoever lost the race has been refused by then, and not by this line's key.
        moved.forEach(each -> entities.persist(mapper.toRow(each.change())));
        entities.flush();
        for (var each : moved) {
            deadlines.save(
                    each.referral().id(),
                    each.change().before().deadlines(),
                    each.referral().state().deadlines(),
                    DutchTime.day(each.change().takenAt()));
            each.permission(UUID.randomUUID()).ifPresent(permissions::add);
        }
    }

    /** Hibernate counts the revision itself, and refuses when another transaction counts on until it is written. */
    private void change(Moved moved) {
        var after = moved.referral();
        var row = Objects.requireNonNull(
                entities.find(ReferralRow.class, after.id().value()), "found before it moved");
        if (row.revision != after.revision() - 1) {
            throw new StaleRevision();
        }
        row.state = mapper.toColumns(after.state());
        row.lastStep = mapper.toColumns(Objects.requireNonNull(after.lastStep(), "a step was taken"));
    }
}
