package nl.welzijnoprecept.casereview.app;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.welzijnoprecept.casereview.Audience;
import nl.welzijnoprecept.casereview.ShownAs;
import org.jspecify.annotations.Nullable;

/** A case on the agenda as somebody types it. */
record ItemForm(
        @Nullable String itemQuestion,
        @Nullable String sharedText,
        @Nullable ShownAs shownAs,
        @Nullable Audience audience) {
    /** The least that is told, until somebody says more. */
    static final ItemForm EMPTY = new ItemForm(null, null, ShownAs.ANONYMOUS, Audience.TEAM);

    static final Map<String, String> NAMES = Map.of(
            "question", "itemQuestion", "shared.text", "sharedText", "shared.as", "shownAs", "shared.with", "audience");

    ReviewItemRequest request(UUID referral) {
        return new ReviewItemRequest(
                referral,
                itemQuestion == null ? "" : itemQuestion,
                new ReviewItemRequest.SharedRequest(
                        sharedText == null ? "" : sharedText,
                        Objects.requireNonNullElse(shownAs, ShownAs.ANONYMOUS),
                        Objects.requireNonNullElse(audience, Audience.TEAM)));
    }
}
