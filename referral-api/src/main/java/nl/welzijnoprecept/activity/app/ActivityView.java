package nl.welzijnoprecept.activity.app;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.activity.Activity;
import nl.welzijnoprecept.activity.ActivityStatus;
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
        @Nullable LocalDate assuredOn) {
    static ActivityView of(Activity activity, Names names) {
        return new ActivityView(
                activity.id().value(),
                activity.revision(),
                activity.name(),
                activity.description(),
                activity.status(),
                PartyView.of(names.of(activity.organisation())),
                activity.municipality().value(),
                activity.place(),
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
                activity.assuredOn());
    }
}
