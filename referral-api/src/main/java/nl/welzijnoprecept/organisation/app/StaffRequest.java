package nl.welzijnoprecept.organisation.app;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.web.OneLine;
import org.jspecify.annotations.Nullable;

/** Somebody as an administrator says it. */
record StaffRequest(
        @NotBlank @Size(max = 200) @OneLine @Schema(description = "What the issuer calls them.")
        String login,

        @NotBlank @Size(max = 200) @OneLine String name,

        @NotNull Role role,

        @Nullable @Schema(description = "Where they work; nowhere for an administrator only.")
        UUID organisationId,

        @Nullable
        @Schema(description = "False ends what they can do, at once. As it is when left out; true for who is added.")
        Boolean active) {}
