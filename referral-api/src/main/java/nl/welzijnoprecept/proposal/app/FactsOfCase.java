package nl.welzijnoprecept.proposal.app;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.activity.Activities;
import nl.welzijnoprecept.activity.Activity;
import nl.welzijnoprecept.conversation.Channel;
import nl.welzijnoprecept.conversation.Conversation;
import nl.welzijnoprecept.conversation.ConversationKind;
import nl.welzijnoprecept.conversation.Conversations;
import nl.welzijnoprecept.deadline.Deadline;
import nl.welzijnoprecept.deadline.DeadlineKind;
import nl.welzijnoprecept.organisation.Organisations;
import nl.welzijnoprecept.placement.Placement;
import nl.welzijnoprecept.placement.PlacementStatus;
import nl.welzijnoprecept.placement.Placements;
import nl.welzijnoprecept.plan.Goals;
import nl.welzijnoprecept.proposal.app.ProposalFacts.Started;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.time.DutchTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers the facts of a case that may be told. */
@Component
class FactsOfCase {
    private final Conversations conversations;
    private final Goals goals;
    private final Placements placements;
    private final Activities activities;
    private final Organisations organisations;

    FactsOfCase(
            Conversations conversations,
            Goals goals,
            Placements placements,
            Activities activities,
            Organisations organisations) {
        this.conversations = conversations;
        this.goals = goals;
        this.placements = placements;
        this.activities = activities;
        this.organisations = organisations;
    }

    ProposalFacts of(Referral referral) {
        var held = conversations.of(referral);
        var talks = held.stream().filter(Conversation::tookPlace).toList();
        var first = first(talks);
        var submitted = DutchTime.day(referral.submittedAt());
        var coach = referral.state().coach();
        var people = new HashSet<ProfessionalId>(Set.of(referral.referrer()));
        if (coach != null) {
            people.add(coach);
        }
        var names = organisations.names(people, Set.of(referral.handler()));
        var closure = referral.state().closure();
        return new ProposalFacts(
                referral.status(),
                names.of(referral.handler()).name(),
                coach == null ? null : names.of(coach).name(),
                names.of(referral.referrer()).name(),
                attempts(held),
                talks.stream()
                        .collect(Collectors.groupingBy(
                                Conversation::channel, () -> new EnumMap<>(Channel.class), Collectors.counting())),
                first,
                first == null || first.isBefore(submitted) ? null : ChronoUnit.DAYS.between(submitted, first),
                first(talks.stream()
                        .filter(talk -> talk.kind() == ConversationKind.INTAKE)
                        .toList()),
                goals.of(referral).stream().map(goal -> goal.goal().kind()).toList(),
                started(placements.of(referral)),
                referral.state()
                        .deadlines()
                        .of(DeadlineKind.RESUMPTION)
                        .map(Deadline::on)
                        .orElse(null),
                closure == null ? null : closure.reasonCode(),
                closure == null ? null : closure.outcome(),
                closure == null ? null : closure.clientVerdict());
    }

    private static int attempts(List<Conversation> held) {
        return (int) held.stream()
                .filter(Conversation::isFailedAttempt)
                .map(one -> DutchTime.day(one.heldAt()))
                .distinct()
                .count();
    }

    private static @Nullable LocalDate first(List<Conversation> talks) {
        return talks.stream()
                .map(talk -> DutchTime.day(talk.heldAt()))
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private List<Started> started(List<Placement> all) {
        var begun = all.stream().filter(one -> one.startedOn() != null).toList();
        Map<?, Activity> known = activities
                .all(begun.stream().map(Placement::activity).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Activity::id, Function.identity()));
        return begun.stream()
                .map(one -> new Started(
                        Objects.requireNonNull(known.get(one.activity()), "an activity is never removed")
                                .name(),
                        Objects.requireNonNull(one.startedOn()),
                        one.status() == PlacementStatus.ENDED))
                .toList();
    }
}
