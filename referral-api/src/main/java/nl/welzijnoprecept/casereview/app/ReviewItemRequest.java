package nl.welzijnoprecept.casereview.app;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.welzijnoprecept.casereview.Audience;
import nl.welzijnoprecept.casereview.ShownAs;

/** A case that is put on the agenda. */
record ReviewItemRequest(
        @NotNull UUID referralId,

        @NotBlank @Size(max = 4000) @Schema(description = "For who works on the case. Kept encrypted.")
        String question,

        @NotNull @Valid SharedRequest shared) {

    /** What is told at the table. */
    record SharedRequest(
            @NotBlank
            @Size(max = 4000)
            @Schema(
                    description =
                            "Written for the table; nothing else of the file is shown there. Kept encrypted. For ANONYMOUS it is the"
                                    + " coach's responsibility that nobody is recognised in it; name, birth date, phone and e-mail"
                                    + " are refused for EVERYBODY where it is not by NAME (400 NAMES_THE_CLIENT).")
            String text,

            @NotNull
            @Schema(
                    description =
                            "What the client is called. EVERYBODY by NAME or INITIALS needs the client's permission for CASE_REVIEW;"
                                    + " where it is taken back, people of other organisations see nothing of it any more.")
            ShownAs as,

            @NotNull Audience with) {}
}
