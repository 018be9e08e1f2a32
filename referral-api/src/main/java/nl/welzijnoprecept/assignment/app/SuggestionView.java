package nl.welzijnoprecept.assignment.app;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import nl.welzijnoprecept.assignment.Ground;
import nl.welzijnoprecept.assignment.Suggestion;
import nl.welzijnoprecept.casework.PartyView;
import nl.welzijnoprecept.organisation.Names;
import org.jspecify.annotations.Nullable;

/** How a coach fits. */
record SuggestionView(
        PartyView coach,

        @Schema(description = "What the reasons are worth together, and room for more cases; only good for an order.")
        double points,

        List<ReasonView> reasons,
        int openCases,
        int capacity,
        @Nullable LocalDate absentUntil) {

    /** Why. */
    record ReasonView(Ground code, int points) {}

    static SuggestionView of(Suggestion suggestion, Names names) {
        var profile = suggestion.profile();
        return new SuggestionView(
                PartyView.of(names.of(profile.coach())),
                Math.round(suggestion.points() * 10) / 10.0,
                suggestion.grounds().stream()
                        .map(ground -> new ReasonView(ground, ground.points()))
                        .toList(),
                suggestion.openCases(),
                profile.capacity(),
                profile.absentUntil());
    }
}
