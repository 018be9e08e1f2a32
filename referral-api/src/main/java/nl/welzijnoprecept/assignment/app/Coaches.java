package nl.welzijnoprecept.assignment.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.assignment.CoachProfile;
import nl.welzijnoprecept.assignment.Suggestion;
import nl.welzijnoprecept.referral.Referral;

/** The coaches of a team, with how many cases each has: read once for as many referrals as are to be divided. */
record Coaches(List<CoachProfile> profiles, Map<ProfessionalId, Integer> load, LocalDate today) {
    int openCases(ProfessionalId coach) {
        return load.getOrDefault(coach, 0);
    }

    /** Who fits best first; of what is restricted, those who are let in. */
    List<Suggestion> suggestedFor(Referral referral) {
        return profiles.stream()
                .filter(profile ->
                        referral.restriction() == null || referral.restriction().names(profile.coach()))
                .map(profile -> Suggestion.of(profile, referral, openCases(profile.coach()), today))
                .sorted(Suggestion.BEST_FIRST)
                .toList();
    }
}
