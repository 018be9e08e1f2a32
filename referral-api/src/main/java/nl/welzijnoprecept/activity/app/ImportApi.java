package nl.welzijnoprecept.activity.app;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.io.IOException;
import java.io.InputStream;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.web.AsCsv;
import nl.welzijnoprecept.web.BodyLimits;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

@RestController
@RequestMapping(BodyLimits.WHOLE_DIRECTORIES)
@Tag(name = "Activities")
class ImportApi {
    private final ImportService service;
    private final JsonMapper json;

    ImportApi(ImportService service, JsonMapper json) {
        this.service = service;
        this.json = json;
    }

    @PostMapping(consumes = {MediaType.APPLICATION_JSON_VALUE, AsCsv.TEXT_CSV})
    @Operation(
            operationId = "importActivities",
            summary = "Take over activities from a file",
            description =
                    "HSDS 3 as JSON, or CSV with the columns of the export; at most 10000 activities and 20 MiB, so that "
                            + "an export of a whole directory can be imported again. Good rows are kept, also "
                            + "beside bad ones; the same file again changes nothing. For coordinators.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                                        schema = @Schema(type = "object")),
                                @Content(mediaType = AsCsv.TEXT_CSV, schema = @Schema(type = "string"))
                            }))
    ImportReport take(
            Actor actor,
            @ParameterObject @Valid ImportParameters wanted,
            @RequestHeader("Content-Type") @io.swagger.v3.oas.annotations.Parameter(hidden = true) MediaType type,
            @io.swagger.v3.oas.annotations.Parameter(hidden = true) InputStream body)
            throws IOException {
        service.requireAllowed(actor);
        var file = body.readAllBytes();
        if (file.length == 0) {
            throw new InvalidInput("body", "REQUIRED");
        }
        var rows = type.getSubtype().equals("csv") ? CsvRows.of(file) : HsdsRows.of(json, file);
        return service.take(actor, wanted.toSource(), rows);
    }
}
