package nl.welzijnoprecept.assessment.app;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.assessment.Instrument;
import nl.welzijnoprecept.problem.NotFound;
import nl.welzijnoprecept.web.Listing;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/instruments")
@Tag(name = "Measurements")
class InstrumentApi {
    @GetMapping
    @Operation(
            operationId = "listInstruments",
            summary = "What is measured with",
            description = "Items, ranges, how a total comes about and what it means. For every login; about nobody.")
    Listing<InstrumentView> list(Actor actor) {
        return Listing.of(
                Arrays.stream(Instrument.values()).map(InstrumentView::of).toList());
    }

    @GetMapping("/{code}")
    @Operation(
            operationId = "getInstrument",
            summary = "One instrument",
            description = "As it is now. For every login; about nobody.")
    InstrumentView read(Actor actor, @PathVariable String code) {
        return Arrays.stream(Instrument.values())
                .filter(instrument -> instrument.name().equals(code))
                .findFirst()
                .map(InstrumentView::of)
                .orElseThrow(NotFound::new);
    }
}
