package nl.welzijnoprecept.activity.app;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.welzijnoprecept.activity.Activity;
import tools.jackson.databind.annotation.JsonSerialize;

/** The directory, to be taken elsewhere: as a page of HSDS 3 with all of it, or as CSV. Read in parts, while it is written. */
@JsonSerialize(using = HsdsPage.class)
@Schema(type = "object", description = "A page of services of HSDS 3 (Open Referral), with all of them.")
final class ActivityExport {
    private final List<Offered> first;
    private final UnaryOperator<List<Offered>> next;

    /** The first part, which is read before anything is written, and how the part after another one is read. */
    ActivityExport(List<Offered> first, UnaryOperator<List<Offered>> next) {
        this.first = first;
        this.next = next;
    }

    /** An activity, and what its provider is called. */
    record Offered(Activity activity, String organisation) {}

    Stream<Offered> lines() {
        return Stream.iterate(first, part -> !part.isEmpty(), next).flatMap(List::stream);
    }
}
