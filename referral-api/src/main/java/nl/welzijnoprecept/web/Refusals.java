package nl.welzijnoprecept.web;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.springframework.http.HttpStatus;

/** Refusals in the description of the API. */
public final class Refusals {
    private Refusals() {}

    /** Says when the operation refuses so; also when it is said already for another reason. */
    public static void add(Operation operation, HttpStatus status, String when) {
        var code = String.valueOf(status.value());
        var known = operation.getResponses().get(code);
        operation
                .getResponses()
                .put(
                        code,
                        new ApiResponse()
                                .description(known == null ? when : known.getDescription() + " Or: " + when)
                                .content(new Content()
                                        .addMediaType(
                                                org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                                                new MediaType()
                                                        .schema(new Schema<>().$ref("#/components/schemas/Problem")))));
    }
}
