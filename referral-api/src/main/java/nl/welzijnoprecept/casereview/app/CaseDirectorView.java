package nl.welzijnoprecept.casereview.app;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.welzijnoprecept.casereview.CaseDirector;
import nl.welzijnoprecept.casework.PartyView;
import nl.welzijnoprecept.casework.ProfessionalView;
import nl.welzijnoprecept.organisation.Names;
import org.jspecify.annotations.Nullable;

/** Who directs a case, and who did. */
record CaseDirectorView(
        @Nullable @Schema(description = "Null as long as nobody was named.")
        DirectorView current,

        @Schema(description = "Oldest first; the last one is the current one.")
        List<DirectorView> history,

        @Schema(description = "As in the ETag, which a change wants back in If-Match.")
        int revision) {

    /** Somebody who directs a case, or did. */
    record DirectorView(
            @Nullable ProfessionalView professional,
            @Nullable OutsiderBody outsider,
            LocalDate since,
            String reason,
            PartyView namedBy,
            Instant namedAt) {
        static DirectorView of(CaseDirector director, Names names) {
            return new DirectorView(
                    director.professional() == null ? null : ProfessionalView.of(names.of(director.professional())),
                    OutsiderBody.of(director.outsider()),
                    director.since(),
                    director.reason(),
                    PartyView.of(names.of(director.namedBy())),
                    director.namedAt());
        }
    }

    static CaseDirectorView of(List<CaseDirector> directors, Names names) {
        var history = directors.stream().map(one -> DirectorView.of(one, names)).toList();
        return new CaseDirectorView(history.isEmpty() ? null : history.getLast(), history, history.size());
    }
}
