package nl.welzijnoprecept.casereview.app;

import java.time.Instant;
import nl.welzijnoprecept.casereview.Conclusion;
import nl.welzijnoprecept.casework.PartyView;
import nl.welzijnoprecept.organisation.Names;
import org.jspecify.annotations.Nullable;

/** A version of what was concluded. */
record ConclusionView(int version, String text, @Nullable String reason, PartyView writtenBy, Instant writtenAt) {
    static ConclusionView of(Conclusion conclusion, Names names) {
        return new ConclusionView(
                conclusion.version(),
                conclusion.text(),
                conclusion.reason(),
                PartyView.of(names.of(conclusion.writtenBy())),
                conclusion.writtenAt());
    }
}
