package nl.welzijnoprecept.practicereport.app;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import nl.welzijnoprecept.access.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/fading-practices")
@Tag(name = "Practice report")
class FadingApi {
    private final FadingService service;

    FadingApi(FadingService service) {
        this.service = service;
    }

    @GetMapping
    @Operation(
            operationId = "listFadingPractices",
            summary = "Practices that refer less than they did",
            description =
                    "Those that referred to the own organisation fewer than half of what is expected, where at least four"
                            + " are. Files that were destroyed, and restricted ones that the reader is not let in to, do not count.")
    FadingPracticesView fading(Actor actor) {
        return service.fading(actor);
    }
}
