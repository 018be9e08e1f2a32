package nl.welzijnoprecept.placement.app;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import nl.welzijnoprecept.activity.ActivityId;
import nl.welzijnoprecept.activity.Vacancies;
import nl.welzijnoprecept.deadline.WorkingCalendar;
import nl.welzijnoprecept.placement.Places;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.time.DutchTime;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Sees to it that nobody waits while a place is free; within the transaction that may have freed one. */
@Component
@EnableConfigurationProperties(PlacementSettings.class)
class Settling implements Vacancies {
    private final Places places;
    private final PlacementSettings settings;
    private final Clock clock;

    Settling(Places places, PlacementSettings settings, Clock clock) {
        this.places = places;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void mayHaveCome(ActivityId activity) {
        settle(activity);
    }

    /** By the days off of the country: whose team it is that answers, who frees a place does not know. */
    private LocalDate lastDay(Instant now) {
        return WorkingCalendar.national().onOrAfter(DutchTime.day(now).plusDays(settings.offerDays()));
    }

    int settle(ActivityId activity) {
        var now = clock.instant();
        // A closing that can still be undone leaves everybody at their place in line.
        return places.settle(activity, now, lastDay(now), now.minus(Referral.UNDO_WITHIN));
    }
}
