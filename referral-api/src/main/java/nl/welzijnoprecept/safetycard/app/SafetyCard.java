package nl.welzijnoprecept.safetycard.app;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to do, and whom to call, when somebody is not safe. Read from a file: whoever checks it writes the day in it.
 *
 * @param steps         of the Dutch reporting code (Meldcode)
 * @param ownContacts   of the own organisation, such as the huisartsenpost
 */
record SafetyCard(
        @Schema(description = "The day on which somebody checked steps and numbers.")
        LocalDate checkedOn,

        List<SafetyStep> steps,

        @Schema(description = "The same for everybody in the Netherlands.")
        List<NationalContact> contacts,

        @Nullable @Schema(description = "Of the own organisation, such as the huisartsenpost of the region.")
        List<OwnContact> ownContacts,

        List<String> sources) {

    /** Dutch and English. */
    record InTwoLanguages(String nl, String en) {}

    /** One of the five steps. */
    record SafetyStep(int number, InTwoLanguages title, InTwoLanguages text) {}

    /** Whom to call. */
    record NationalContact(
            InTwoLanguages name,
            @Schema(example = "0800-2000") String phone,
            InTwoLanguages when) {}

    /** Whom the own people call. */
    record OwnContact(String name, String phone) {}

    SafetyCard with(List<OwnContact> own) {
        return new SafetyCard(checkedOn, steps, contacts, own, sources);
    }
}
