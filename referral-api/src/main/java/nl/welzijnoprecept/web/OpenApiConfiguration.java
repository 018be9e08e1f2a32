package nl.welzijnoprecept.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

/** The description of the API: generated from the code, completed here with what all operations share. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {
    private static final String BASE = "/api/v1";

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Welzijn op Recept")
                        .version(ApiVersionFilter.VERSION)
                        .description(
                                "Social prescribing in the Netherlands: a practice refers, a welzijnscoach helps, the"
                                        + " referrer hears back, the municipality sees figures that never show a person.")
                        .contact(new Contact()
                                .name("Welzijn op Recept")
                                .url("https://welzijnoprecept.example/contact")
                                .email("api@welzijnoprecept.example"))
                        .license(new License()
                                .name("EUPL-1.2")
                                .url("https://interoperable-europe.ec.europa.eu/collection/eupl/eupl-text-eupl-12")))
                .servers(List.of(new Server()
                        .url("https://welzijnoprecept.example" + BASE)
                        .description("Production")))
                .tags(tags())
                .components(new Components()
                        .addSecuritySchemes(
                                "bearer",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .bearerFormat("JWT")
                                        .description(
                                                "A token of the OpenID Connect issuer that the installation trusts.")))
                .security(List.of(new SecurityRequirement().addList("bearer")));
    }

    private static List<Tag> tags() {
        return Map.ofEntries(
                        Map.entry("Identity", "Who the bearer of the token is here"),
                        Map.entry("Professionals", "Colleagues"),
                        Map.entry("Referrals", "Refer, follow, and take steps"),
                        Map.entry("Conversations", "Contact moments and their notes"),
                        Map.entry("Appointments", "When coach and client meet"),
                        Map.entry("Note drafts", "What is being typed and was not sent yet"),
                        Map.entry("Timeline", "All that happened in a case"),
                        Map.entry("Safety card", "What to do, and whom to call, when somebody is not safe"),
                        Map.entry("Measurements", "Six dimensions and validated scales"),
                        Map.entry("Goals", "Goals in the client's words, actions, and how they go"),
                        Map.entry("Strengths", "What a client can build on"),
                        Map.entry("Activities", "The directory of activities"),
                        Map.entry("Placements", "A client's way into an activity"),
                        Map.entry("Participants", "Who comes, for who meets them there"),
                        Map.entry("Case reviews", "Talking cases over, what is agreed on, and who directs a case"),
                        Map.entry("Feedback", "What the referrer hears back"),
                        Map.entry("Questions", "What practice and team want to know of each other"),
                        Map.entry("Practice report", "What became of the referrals of a practice"),
                        Map.entry("Statistics", "Figures that never show a person"),
                        Map.entry("Permission", "What the client permits"),
                        Map.entry("Access grants", "Looking into a colleague's file for a stated reason"),
                        Map.entry("Notices", "What somebody has to know at once"),
                        Map.entry("Client requests", "What clients ask about their own data"),
                        Map.entry("Retention", "What is destroyed when, and what is not"),
                        Map.entry("Access log", "Who saw or changed a file"))
                .entrySet()
                .stream()
                .map(tag -> new Tag().name(tag.getKey()).description(tag.getValue()))
                .sorted(Comparator.comparing(Tag::getName))
                .toList();
    }

    /** RFC 9457, with the fields of ours. */
    private static Schema<?> problem() {
        var error = new ObjectSchema()
                .addProperty("field", new StringSchema().example("permission.givenBy"))
                .addProperty("code", new StringSchema().example("PARENT_REQUIRED"));
        var problem = new ObjectSchema();
        problem.setRequired(List.of("title", "status", "detail"));
        return problem.description("A refusal (RFC 9457).")
                .addProperty(
                        "type", new StringSchema().format("uri").example("urn:welzijnoprecept:problem:invalid-input"))
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema().example(400))
                .addProperty("detail", new StringSchema())
                .addProperty("errors", new ArraySchema().items(error).description("All faults of the input at once."))
                .addProperty(
                        "allowedSteps",
                        new ArraySchema().items(new StringSchema()).description("What is possible instead."))
                .addProperty(
                        "missing",
                        new ArraySchema().items(new StringSchema()).description("What has to happen first."));
    }

    @Bean
    OpenApiCustomizer whatAllOperationsShare() {
        return document -> {
            var paths = new TreeMap<>(document.getPaths());
            document.getPaths().clear();
            paths.forEach((path, item) -> {
                item.readOperations().forEach(operation -> complete(path, operation));
                document.getPaths().addPathItem(path.startsWith(BASE) ? path.substring(BASE.length()) : path, item);
            });
            document.getComponents().addSchemas("Problem", problem());
            document.getComponents()
                    .setSchemas(new TreeMap<>(document.getComponents().getSchemas()));
        };
    }

    /** Beside what the arguments that carry a header say themselves. */
    @Bean
    OperationCustomizer whatCanConflict() {
        return (operation, method) -> {
            var conflict = method.getMethodAnnotation(CanConflict.class);
            if (conflict != null) {
                Refusals.add(operation, HttpStatus.CONFLICT, "Not possible now: see " + conflict.value() + ".");
            }
            return operation;
        };
    }

    private static void complete(String path, Operation operation) {
        if (operation.getParameters() != null || operation.getRequestBody() != null) {
            Refusals.add(operation, HttpStatus.BAD_REQUEST, "The input is not valid; errors names every fault.");
        }
        Refusals.add(operation, HttpStatus.UNAUTHORIZED, "No valid bearer token.");
        Refusals.add(operation, HttpStatus.FORBIDDEN, "Not for this role, or not known here.");
        if (path.contains("{")) {
            Refusals.add(operation, HttpStatus.NOT_FOUND, "Not there, or outside the own scope.");
        }
        if (operation.getRequestBody() != null) {
            Refusals.add(operation, HttpStatus.CONTENT_TOO_LARGE, "The body is too large.");
            Refusals.add(operation, HttpStatus.UNSUPPORTED_MEDIA_TYPE, "The body is not application/json.");
        }
        Refusals.add(
                operation, HttpStatus.TOO_MANY_REQUESTS, "More than one caller may ask, or too many forged tokens.");
        Refusals.add(
                operation,
                HttpStatus.SERVICE_UNAVAILABLE,
                "Out of service for a moment. Try again, with the same Idempotency-Key.");
        var responses = new ApiResponses();
        new TreeMap<>(operation.getResponses()).forEach(responses::addApiResponse);
        operation.setResponses(responses);
        responses.values().forEach(response -> {
            response.addHeaderObject("API-Version", header("Full version of the API.", "1.0.0"));
        });
        responses.forEach((status, response) -> {
            if (status.equals("429") || status.equals("503")) {
                response.addHeaderObject("Retry-After", header("Seconds to wait before trying again.", "5"));
            }
        });
        var created = responses.get("201");
        if (created != null) {
            created.addHeaderObject("Location", header("Where it is now.", BASE + "/…"));
        }
    }

    private static Header header(String description, String example) {
        return new Header().description(description).schema(new StringSchema().example(example));
    }
}
