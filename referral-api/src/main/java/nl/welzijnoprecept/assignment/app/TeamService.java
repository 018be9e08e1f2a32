package nl.welzijnoprecept.assignment.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.assignment.CoachProfile;
import nl.welzijnoprecept.assignment.CoachProfiles;
import nl.welzijnoprecept.casework.CaseLog;
import nl.welzijnoprecept.deadline.DueState;
import nl.welzijnoprecept.organisation.Names.ProfessionalName;
import nl.welzijnoprecept.organisation.Organisations;
import nl.welzijnoprecept.organisation.Professional;
import nl.welzijnoprecept.referral.Caseload;
import nl.welzijnoprecept.referral.ReferralQuery;
import nl.welzijnoprecept.referral.ReferralQuery.Sort;
import nl.welzijnoprecept.referral.ReferralStatus;
import nl.welzijnoprecept.referral.Referrals;
import nl.welzijnoprecept.referral.Scope;
import nl.welzijnoprecept.time.DutchTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the work is divided over the team, for whoever divides it. */
@Service
class TeamService {
    private final Referrals referrals;
    private final CoachProfiles profiles;
    private final Organisations organisations;
    private final CaseLog log;
    private final Clock clock;

    TeamService(Referrals referrals, CoachProfiles profiles, Organisations organisations, CaseLog log, Clock clock) {
        this.referrals = referrals;
        this.profiles = profiles;
        this.organisations = organisations;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Somebody with cases, or with room for them.
     *
     * @param profile null for whoever works here no more and still has cases
     * @param open    how many cases they have, those that are hidden from the reader too
     */
    record Member(ProfessionalId id, String name, @Nullable CoachProfile profile, int open, long overdue) {}

    /** The team, by name; whoever left comes first, as somebody has to take over. */
    record Team(List<Member> members, long open, long overdue) {}

    @Transactional
    Team team(Actor actor) {
        actor.require(Permission.DIVIDE_CASES);
        log.listed(actor);
        var today = DutchTime.day(clock.instant());
        var open = caseload(actor, null, today);
        var overdue = caseload(actor, DueState.OVERDUE, today);
        var late = overdue.coach().entrySet().stream()
                .collect(Collectors.toMap(each -> each.getKey().id(), Map.Entry::getValue));
        var team = actor.requireOrganisation();
        var names = organisations.professionals(team, Role.COACH).stream()
                .collect(Collectors.toMap(Professional::id, Function.identity()));
        var coaches = new Coaches(profiles.of(team), profiles.openCases(), today);
        var members = new ArrayList<Member>();
        open.coach().forEach((coach, count) -> {
            if (!names.containsKey(coach.id())) {
                members.add(left(coach, count, late));
            }
        });
        for (var profile : coaches.profiles()) {
            var id = profile.coach();
            var known = names.get(id);
            if (known != null) {
                members.add(new Member(id, known.name(), profile, coaches.openCases(id), late.getOrDefault(id, 0L)));
            }
        }
        return new Team(List.copyOf(members), open.total(), overdue.total());
    }

    private static Member left(ProfessionalName coach, long count, Map<ProfessionalId, Long> late) {
        return new Member(coach.id(), coach.name(), null, Math.toIntExact(count), late.getOrDefault(coach.id(), 0L));
    }

    private Caseload caseload(Actor actor, @Nullable DueState due, LocalDate today) {
        var query = new ReferralQuery(
                ReferralStatus.open(),
                null,
                due == null ? null : due.on(today),
                null,
                null,
                null,
                Sort.DUE_ON,
                1,
                null);
        return referrals.caseload(Scope.of(actor), query, today, Set.of(Caseload.By.COACH));
    }
}
