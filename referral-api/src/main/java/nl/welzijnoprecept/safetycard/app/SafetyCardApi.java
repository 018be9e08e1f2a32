package nl.welzijnoprecept.safetycard.app;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.UncheckedIOException;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.organisation.Organisations;
import nl.welzijnoprecept.safetycard.app.SafetyCard.OwnContact;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

@RestController
@RequestMapping("/api/v1/safety-card")
@Tag(name = "Safety card")
class SafetyCardApi {
    private final SafetyCard card;
    private final Organisations organisations;

    SafetyCardApi(JsonMapper json, Organisations organisations) {
        this.card = read(json);
        this.organisations = organisations;
    }

    private static SafetyCard read(JsonMapper json) {
        try (var file = new ClassPathResource("safetycard/card.json").getInputStream()) {
            return json.readValue(file, SafetyCard.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GetMapping
    @Operation(
            operationId = "getSafetyCard",
            summary = "What to do when somebody is not safe",
            description =
                    "The five steps of the Dutch reporting code (Meldcode) and whom to call, in Dutch and English, with what"
                            + " the own organisation added. For whoever works on cases; about no client, so nothing is logged.")
    SafetyCard read(Actor actor) {
        actor.require(Permission.WORK_ON_CASES);
        return card.with(organisations.safetyContacts(actor.requireOrganisation()).stream()
                .map(contact -> new OwnContact(contact.name(), contact.phone()))
                .toList());
    }
}
