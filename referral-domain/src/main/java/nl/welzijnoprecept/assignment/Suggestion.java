package nl.welzijnoprecept.assignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.welzijnoprecept.language.LanguageTag;
import nl.welzijnoprecept.referral.Referral;

/**
 * How a coach fits a referral.
 *
 * @param grounds   why, a ground as often as it counts
 * @param openCases how many cases they have
 */
public record Suggestion(CoachProfile profile, List<Ground> grounds, int openCases) {
    /** What an empty desk is worth against a full one. */
    private static final int ROOM = 5;

    /** Who fits best first; of who fit alike, who has most room. */
    public static final Comparator<Suggestion> BEST_FIRST =
            Comparator.comparingDouble(Suggestion::points).reversed();

    public Suggestion {
        grounds = List.copyOf(grounds);
    }

    /** How this coach fits. */
    public static Suggestion of(CoachProfile profile, Referral referral, int openCases, LocalDate today) {
        var grounds = new ArrayList<Ground>();
        for (var reason : referral.reasons()) {
            if (profile.expertise().contains(reason)) {
                grounds.add(reason == referral.reasons().getFirst() ? Ground.MAIN_REASON : Ground.OTHER_REASON);
            }
        }
        var client = referral.client();
        if (!LanguageTag.isDefault(client.language())
                && profile.languages().stream().anyMatch(spoken -> LanguageTag.isSame(spoken, client.language()))) {
            grounds.add(Ground.LANGUAGE);
        }
        if (profile.districts().stream()
                .anyMatch(area -> area.value().equals(client.postcode().area()))) {
            grounds.add(Ground.DISTRICT);
        }
        if (profile.municipalities().contains(referral.municipality())) {
            grounds.add(Ground.MUNICIPALITY);
        }
        if (client.isChildOn(today)) {
            grounds.add(profile.youth() ? Ground.YOUTH : Ground.NO_YOUTH_EXPERTISE);
        }
        if (openCases >= profile.capacity()) {
            grounds.add(Ground.FULL);
        }
        if (profile.isAbsentOn(today)) {
            grounds.add(Ground.ABSENT);
        }
        return new Suggestion(profile, grounds, openCases);
    }

    /** What the grounds are worth together, and the room that is left. */
    public double points() {
        var room = profile.capacity() == 0 ? 0 : 1 - (double) openCases / profile.capacity();
        return grounds.stream().mapToInt(Ground::points).sum() + ROOM * Math.max(0, room);
    }
}
