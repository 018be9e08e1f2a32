package nl.welzijnoprecept.casereview.app;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.welzijnoprecept.casereview.Outsider;
import nl.welzijnoprecept.web.OneLine;
import org.jspecify.annotations.Nullable;

/** Somebody without a login here, who is only named. */
record OutsiderBody(
        @NotBlank @Size(max = 200) @Schema(description = "Kept encrypted.", example = "S. Yilmaz") @OneLine
        String name,

        @Nullable @Size(max = 200) @Schema(example = "Wijkteam Noord") @OneLine
        String organisation,

        @Nullable @Size(max = 200) @Schema(example = "Wijkverpleegkundige") @OneLine
        String function) {
    static @Nullable OutsiderBody of(@Nullable Outsider outsider) {
        return outsider == null
                ? null
                : new OutsiderBody(outsider.name(), outsider.organisation(), outsider.function());
    }

    Outsider toOutsider() {
        return new Outsider(name, organisation, function);
    }
}
