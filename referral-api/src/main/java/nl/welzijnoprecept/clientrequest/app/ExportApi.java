package nl.welzijnoprecept.clientrequest.app;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.clientrequest.ClientRequestId;
import nl.welzijnoprecept.web.CanConflict;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/client-requests/{requestId}/export")
@Tag(name = "Client requests")
class ExportApi {
    private final ExportService service;
    private final PrintedExport printed;

    ExportApi(ExportService service, PrintedExport printed) {
        this.service = service;
        this.printed = printed;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @CanConflict("missing")
    @Operation(
            operationId = "exportClientFiles",
            summary = "All that is kept about a client",
            description =
                    "For an undecided ACCESS, of the files that it names: as JSON, or, with Accept: text/html, to "
                            + "read and print, in Dutch. That it was exported is in the log that the client can see.")
    ResponseEntity<ExportView> json(Actor actor, @PathVariable UUID requestId) {
        return answer("json").body(ExportView.of(service.export(actor, new ClientRequestId(requestId))));
    }

    /** Beside the policy of all answers of the API, which would not let it have its looks. */
    @GetMapping(produces = MediaType.TEXT_HTML_VALUE)
    @CanConflict("missing")
    @Operation(hidden = true)
    ResponseEntity<byte[]> html(Actor actor, @PathVariable UUID requestId) {
        var page = printed.of(service.export(actor, new ClientRequestId(requestId)));
        return answer("html")
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .header("Content-Security-Policy", printed.policy())
                .body(page.getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity.BodyBuilder answer(String extension) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"dossier." + extension + "\"");
    }
}
