package nl.welzijnoprecept.pages;

import java.time.Clock;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.time.DutchTime;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Says how a moment is understood that somebody types, before it is sent: there is one place that reads it. */
@Page
class MomentPages {
    private static final int NIGHT_ENDS = 7;
    private static final int NIGHT_BEGINS = 22;

    private final Dates dates;
    private final Clock clock;

    MomentPages(Dates dates, Clock clock) {
        this.dates = dates;
        this.clock = clock;
    }

    /**
     * How it is understood.
     *
     * @param at null for what is no moment, yet
     */
    record Understood(@Nullable String at, boolean atNight) {}

    /** By POST: what is typed is in no address. */
    @PostMapping(path = "/understood-moment", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Understood understood(
            Actor actor,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String time,
            @RequestParam(defaultValue = "false") boolean past) {
        var typed = new TypedTime(day, time);
        var today = DutchTime.day(clock.instant());
        var moment = past ? typed.past(today) : typed.coming(today);
        return moment.map(at -> {
                    var hour = at.atZone(DutchTime.ZONE).getHour();
                    return new Understood(dates.time(at), hour < NIGHT_ENDS || hour >= NIGHT_BEGINS);
                })
                .orElse(new Understood(null, false));
    }
}
