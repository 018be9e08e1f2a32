package nl.welzijnoprecept.activity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.area.MunicipalityCode;
import nl.welzijnoprecept.area.PostcodeArea;
import nl.welzijnoprecept.assessment.Dimension;
import nl.welzijnoprecept.problem.NotAllowed;
import nl.welzijnoprecept.problem.StaleRevision;
import org.jspecify.annotations.Nullable;

/**
 * Something that people can take part in: a line of the directory, with the terms of HSDS 3 (Open Referral).
 *
 * @param organisation         who provides it
 * @param place                venue and street, as people are told
 * @param district             where that is; null when nobody said
 * @param schedule             when it is, as people are told; {@code days} is what is searched
 * @param cost                 what it costs, as people are told
 * @param languages            BCP 47 tags of the languages that are spoken there
 * @param eligibility          for whom it is
 * @param wheelchairAccessible null when nobody knows
 * @param assuredOn            the day that somebody last checked that all of this is right
 */
public record Activity(
        ActivityId id,
        int revision,
        String name,
        @Nullable String description,
        ActivityStatus status,
        OrganisationId organisation,
        MunicipalityCode municipality,
        @Nullable String place,
        @Nullable PostcodeArea district,
        Set<Dimension> dimensions,
        Set<DayOfWeek> days,
        @Nullable String schedule,
        boolean free,
        @Nullable String cost,
        @Nullable Integer capacity,
        List<String> languages,
        @Nullable Integer minimumAge,
        @Nullable Integer maximumAge,
        @Nullable String eligibility,
        @Nullable Boolean wheelchairAccessible,
        @Nullable LocalDate assuredOn) {
    private static final int FRESH_MONTHS = 6;

    public Activity {
        dimensions = Set.copyOf(dimensions);
        days = Set.copyOf(days);
        languages = List.copyOf(languages);
    }

    /**
     * Refuses unless it is this actor's to manage.
     *
     * @param served the municipalities that the actor's organisation serves
     */
    public void requireManagedBy(Actor actor, Set<MunicipalityCode> served) {
        if (!Kept.by(actor, served).includes(this)) {
            throw new NotAllowed("This activity is managed by others.");
        }
    }

    /** Refuses when somebody else changed it after that revision. */
    public void requireRevision(int expected) {
        if (revision != expected) {
            throw new StaleRevision();
        }
    }

    /** Seen on this day, what was checked before that one is stale. */
    public static LocalDate freshSince(LocalDate today) {
        return today.minusMonths(FRESH_MONTHS);
    }

    /** Whether nobody checked it for half a year, or ever. */
    public boolean isStale(LocalDate today) {
        return assuredOn == null || assuredOn.isBefore(freshSince(today));
    }

    /** The same, checked on that day; refuses when somebody else changed it after that revision. */
    public Activity assured(int expected, LocalDate today) {
        requireRevision(expected);
        return new Activity(
                id,
                revision,
                name,
                description,
                status,
                organisation,
                municipality,
                place,
                district,
                dimensions,
                days,
                schedule,
                free,
                cost,
                capacity,
                languages,
                minimumAge,
                maximumAge,
                eligibility,
                wheelchairAccessible,
                today);
    }

    /** Whether it is for who has this age. */
    public boolean isForAge(int age) {
        return (minimumAge == null || age >= minimumAge) && (maximumAge == null || age <= maximumAge);
    }

    /** Whether somebody can be helped to it now. */
    public boolean isOpen() {
        return status == ActivityStatus.ACTIVE;
    }
}
