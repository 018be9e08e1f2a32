package nl.welzijnoprecept.activity.app;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.activity.Activities;
import nl.welzijnoprecept.activity.Activity;
import nl.welzijnoprecept.activity.ActivityId;
import nl.welzijnoprecept.activity.ActivityPage;
import nl.welzijnoprecept.activity.ActivityQuery;
import nl.welzijnoprecept.activity.Occupancies;
import nl.welzijnoprecept.activity.Occupancy;
import nl.welzijnoprecept.area.Areas;
import nl.welzijnoprecept.area.MunicipalityCode;
import nl.welzijnoprecept.area.PostcodeArea;
import nl.welzijnoprecept.organisation.Organisations;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.time.DutchTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The directory: anybody looks around, providers and coordinators keep it up to date. */
@Service
class ActivityService {
    /** So many of the directory are read together. */
    static final int PART = 1_000;

    private final Activities activities;
    private final Organisations organisations;
    private final Areas areas;
    private final ActivityKeeper keeper;
    private final Occupancies occupancies;
    private final Clock clock;

    ActivityService(
            Activities activities,
            Organisations organisations,
            Areas areas,
            ActivityKeeper keeper,
            Occupancies occupancies,
            Clock clock) {
        this.activities = activities;
        this.organisations = organisations;
        this.areas = areas;
        this.keeper = keeper;
        this.occupancies = occupancies;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    ActivityPage list(ActivityQuery query) {
        if (query.after() != null && activities.find(query.after()).isEmpty()) {
            throw new InvalidInput("cursor", "INVALID_CURSOR");
        }
        var unknown = new ArrayList<FieldError>();
        if (query.municipality() != null && !areas.isKnown(query.municipality())) {
            unknown.add(new FieldError("municipality", "UNKNOWN_CODE"));
        }
        requireKnown("district", query.district(), unknown);
        requireKnown("near", query.near(), unknown);
        if (!unknown.isEmpty()) {
            throw new InvalidInput(unknown);
        }
        return activities.page(query);
    }

    private void requireKnown(String field, @Nullable PostcodeArea area, List<FieldError> unknown) {
        if (area != null && !areas.isKnown(area)) {
            unknown.add(new FieldError(field, "UNKNOWN_CODE"));
        }
    }

    @Transactional(readOnly = true)
    Activity read(ActivityId id) {
        return activities.get(id);
    }

    /** What whoever acts keeps up to date, what was not checked for longest first. */
    @Transactional(readOnly = true)
    ActivityPage kept(Actor actor, boolean over, int limit, @Nullable ActivityId after) {
        actor.require(Permission.MANAGE_ACTIVITIES);
        if (after != null && activities.find(after).isEmpty()) {
            throw new InvalidInput("cursor", "INVALID_CURSOR");
        }
        return activities.kept(keeper.keptBy(actor), over, limit, after);
    }

    /** Whether it is theirs to change. */
    @Transactional(readOnly = true)
    boolean keeps(Actor actor, Activity activity) {
        return actor.role().has(Permission.MANAGE_ACTIVITIES)
                && keeper.keptBy(actor).includes(activity);
    }

    /** Whether they are told how full activities are: who helps people to them, and who offers them. */
    boolean tellsOccupancies(Actor actor) {
        return actor.role().has(Permission.WORK_ON_CASES) || actor.role().has(Permission.MANAGE_ACTIVITIES);
    }

    /** Nothing for who is not told. */
    @Transactional(readOnly = true)
    Map<ActivityId, Occupancy> occupancies(Actor actor, Collection<ActivityId> of) {
        return tellsOccupancies(actor) ? occupancies.of(of) : Map.of();
    }

    /** A part of the whole directory: nothing is held for who reads it slowly. */
    @Transactional(readOnly = true)
    List<ActivityExport.Offered> part(@Nullable MunicipalityCode municipality, @Nullable Activity after) {
        var part = activities.directory(municipality, after, PART);
        var providers = part.stream().map(Activity::organisation).collect(Collectors.toSet());
        var names = organisations.names(Set.of(), providers);
        return part.stream()
                .map(each -> new ActivityExport.Offered(
                        each, names.of(each.organisation()).name()))
                .toList();
    }

    @Transactional
    Activity add(Actor actor, ActivityRequest request) {
        actor.require(Permission.MANAGE_ACTIVITIES);
        return keeper.add(actor, request);
    }

    @Transactional
    Activity replace(Actor actor, ActivityId id, ActivityRequest request, int revision) {
        actor.require(Permission.MANAGE_ACTIVITIES);
        var activity = activities.get(id);
        keeper.requireManaged(actor, activity);
        activity.requireRevision(revision);
        return keeper.replace(actor, activity, request);
    }

    /** Whoever manages it looked at this revision, and says that all of it is right today. */
    @Transactional
    Activity assure(Actor actor, ActivityId id, int revision) {
        actor.require(Permission.MANAGE_ACTIVITIES);
        var activity = activities.get(id);
        keeper.requireManaged(actor, activity);
        return activities.save(activity.assured(revision, DutchTime.day(clock.instant())));
    }
}
