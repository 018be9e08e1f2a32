package nl.welzijnoprecept.assignment.app;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.area.MunicipalityCode;
import nl.welzijnoprecept.area.PostcodeArea;
import nl.welzijnoprecept.assignment.CoachProfile;
import nl.welzijnoprecept.referral.Reason;
import org.jspecify.annotations.Nullable;

/** What a coach is good at and where they work. */
record ProfileView(
        UUID coachId,
        int revision,
        List<Reason> expertise,
        boolean youth,
        List<String> languages,
        List<String> municipalities,
        List<String> districts,
        int capacity,

        @Nullable @Schema(description = "As long as they are away.")
        LocalDate absentUntil) {
    static ProfileView of(CoachProfile profile, LocalDate today) {
        return new ProfileView(
                profile.coach().value(),
                profile.revision(),
                profile.expertise().stream().sorted().toList(),
                profile.youth(),
                profile.languages().stream().sorted().toList(),
                profile.municipalities().stream()
                        .map(MunicipalityCode::value)
                        .sorted()
                        .toList(),
                profile.districts().stream().map(PostcodeArea::value).sorted().toList(),
                profile.capacity(),
                profile.isAbsentOn(today) ? profile.absentUntil() : null);
    }
}
