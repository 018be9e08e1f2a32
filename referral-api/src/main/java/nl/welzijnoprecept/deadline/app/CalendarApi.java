package nl.welzijnoprecept.deadline.app;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.time.DutchTime;
import nl.welzijnoprecept.web.Listing;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Norms")
class CalendarApi {
    private final NormService service;
    private final Clock clock;

    CalendarApi(NormService service, Clock clock) {
        this.service = service;
        this.clock = clock;
    }

    @GetMapping("/working-calendar")
    @Operation(
            operationId = "getWorkingCalendar",
            summary = "When the own organisation works",
            description = "The days off in a year beside weekends: holidays, and closures of its own.")
    CalendarView calendar(Actor actor, @ParameterObject @Valid CalendarParameters wanted) {
        var year = wanted.toYear(DutchTime.day(clock.instant()));
        return CalendarView.of(
                year, service.norms(actor).calendar(), service.closures(actor, LocalDate.ofYearDay(year, 1)));
    }

    @PutMapping("/working-calendar")
    @Operation(
            operationId = "setWorkingCalendar",
            summary = "Say whether 5 May is a day off",
            description = "The clocks of open cases are counted anew.")
    Counted set(Actor actor, @RequestBody CalendarRequest request) {
        service.set(actor, request.liberationDay());
        return new Counted(service.countAnew(actor));
    }

    @GetMapping("/closures")
    @Operation(
            operationId = "listClosures",
            summary = "The days on which the own organisation is closed",
            description = "From a month ago on.")
    Listing<ClosureView> closures(Actor actor) {
        var from = DutchTime.day(clock.instant()).minusMonths(1);
        return Listing.of(
                service.closures(actor, from).stream().map(ClosureView::of).toList());
    }

    @PostMapping("/closures")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "addClosures",
            summary = "Close on a day, or on all days of a period",
            description =
                    "The clocks of open cases are counted anew. Days that are closed already get the new name, and keep theirs where none is given.")
    Counted close(Actor actor, @RequestBody ClosureRequest request) {
        service.close(actor, request.toDays());
        return new Counted(service.countAnew(actor));
    }

    @DeleteMapping("/closures/{day}")
    @Operation(operationId = "removeClosure", summary = "Open on a day after all")
    Counted open(Actor actor, @PathVariable LocalDate day) {
        service.open(actor, day);
        return new Counted(service.countAnew(actor));
    }
}
