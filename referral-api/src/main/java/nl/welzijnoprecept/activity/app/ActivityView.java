package nl.welzijnoprecept.activity.app;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.activity.Activity;
import nl.welzijnoprecept.activity.ActivityStatus;
import nl.welzijnoprecept.activity.FoundActivity;
import nl.welzijnoprecept.activity.Nearness;
import nl.welzijnoprecept.assessment.Dimension;
import nl.welzijnoprecept.casework.PartyView;
import nl.welzijnoprecept.organisation.Names;
import org.jspecify.annotations.Nullable;

/** An activity as it is shown. */
record ActivityView(
        UUID id,
        int revision,
        String name,
        @Nullable String description,
        ActivityStatus status,
        PartyView organisation,
        String municipality,
        @Nullable String place,
        @Nullable String district,
        List<Dimension> dimensions,
        List<DayOfWeek> days,
        @Nullable String schedule,
        boolean free,
        @Nullable String cost,
        @Nullable Integer capacity,
        List<String> languages,
        @Nullable Integer minimumAge,
        @Nullable Integer maximumAge,
        @Nullable String eligibility,
        Accessibility accessibility,
        @Nullable LocalDate assuredOn,

        @Schema(description = "Not checked for six months, or never.")
        boolean stale,

        @Nullable @Schema(description = "To the area that was asked for; null when none was.")
        Nearness nearness) {
    static ActivityView of(Activity activity, Names names, LocalDate today) {
        return of(new FoundActivity(activity, null), names, today);
    }

    static ActivityView of(FoundActivity found, Names names, LocalDate today) {
        var activity = found.activity();
        return new ActivityView(
                activity.id().value(),
                activity.revision(),
                activity.name(),
                activity.description(),
                activity.status(),
                PartyView.of(names.of(activity.organisation())),
                activity.municipality().value(),
                activity.place(),
                activity.district() == null ? null : activity.district().value(),
                activity.dimensions().stream().sorted().toList(),
                activity.days().stream().sorted().toList(),
                activity.schedule(),
                activity.free(),
                activity.cost(),
                activity.capacity(),
                activity.languages(),
                activity.minimumAge(),
                activity.maximumAge(),
                activity.eligibility(),
                new Accessibility(activity.wheelchairAccessible()),
                activity.assuredOn(),
                activity.isStale(today),
                found.nearness());
    }
}
